import type { ChatScene } from '../chat/scene.ts';
import { address } from '../chat/scene.ts';
import { waysIn } from '../chat/ways.ts';
import type { Tab } from '../driver/index.ts';
import { type LayoutName, type Mode, variantOf } from '../linkedin/variants.ts';
import { type WayToSend, ways } from '../linkedin/ways.ts';
import { editor, type MailScene } from '../mail/scene.ts';

/** One composer as the random sequences need it. */
export interface Place {
  readonly name: string;
  readonly url: string;
  /** What is clicked first, so that the composer opens. */
  readonly opens?: string;
  readonly editor: string;
  readonly presses: readonly ((tab: Tab) => Promise<void>)[];
  /** What stands in the editor below what a person writes: signature and quoted text. */
  readonly below?: RegExp;
  /** The composer is gone once its message has left. */
  readonly once?: true;
  write(tab: Tab, text: string): Promise<void>;
}

export function chatPlace(scene: ChatScene, query = scene.moods.at(-1) ?? ''): Place {
  // Menus of a site's own mostly schedule: what they leave behind is for the matrix.
  const { ownWays: _ownWays, ...plain } = scene;
  const here = Object.values(waysIn(plain, scene.enter ?? 'send'));
  return {
    name: scene.name,
    url: address(scene, query),
    ...(scene.opens ? { opens: scene.opens } : {}),
    ...(scene.oneLine ? { once: true } : {}),
    editor: scene.editor,
    presses: here.map(
      ({ press }) =>
        (tab: Tab) =>
          press(tab, scene),
    ),
    write: writeOn(scene.editor),
  };
}

export function linkedinPlace(layout: LayoutName, mode: Mode): Place {
  const variant = variantOf(layout, mode);
  const here = Object.values<WayToSend>(ways).filter(({ works }) => works(variant));
  return {
    name: `LinkedIn, ${layout}, ${mode}`,
    url: variant.url,
    editor: variant.editor,
    ...(layout === 'SDUI dialog' ? { once: true } : {}),
    presses: here.map(({ press, atCaret }) => async (tab: Tab) => {
      // A hold that began on Send and was taken back leaves the focus there.
      if (atCaret) await tab.script('focus', variant.editor);
      await press(tab, variant);
    }),
    write: writeOn(variant.editor),
  };
}

export function mailPlace(name: string, scene: MailScene): Place {
  const sends = Object.values(scene.ways).filter(({ how }) => how !== 'schedule');
  return {
    name,
    url: scene.url,
    editor,
    presses: sends.map(({ press }) => press),
    below: /(Maya Lind, Acme|On Monday Helena wrote|From: Helena Ortiz).*$/,
    once: true,
    write: writeOn(editor),
  };
}

/** Where the caret is: a click in the middle of a text would put it there, and some editors only a moment later. */
function writeOn(where: string): Place['write'] {
  return async (tab, text) => {
    await tab.script('focus', where);
    await tab.type(text);
  };
}
