import { isRendered } from './find.ts';
import { saysSend } from './send-labels.ts';

/**
 * A looser look for Send than a site's own selectors: by its word, in the languages that are known.
 *
 * @param place where to look; nothing is found where there is no such place
 * @param buttons what is a button there
 */
export function buttonThatSaysSend(
  place: ParentNode | null,
  buttons = 'button, [role="button"]',
): HTMLElement | null {
  const all = [...(place?.querySelectorAll<HTMLElement>(buttons) ?? [])];
  return all.find((button) => isRendered(button) && saysSend(button)) ?? null;
}
