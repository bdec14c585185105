import type { Tab } from '../driver/index.ts';
import type { Session } from '../session.ts';
import type { Variant } from './variants.ts';

/** A new tab with this text in its composer, reviewed: the chip has come, which has to be set to be always on show. */
export async function openWithDraft(session: Session, place: Variant, text: string): Promise<Tab> {
  const tab = await session.open(place.url);
  if (place.subject) await tab.write(place.subject, 'A role');
  await tab.write(place.editor, text);
  await tab.ui.waitForChip();
  return tab;
}
