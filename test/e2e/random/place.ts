import type { ChatScene } from '../chat/scene.ts';
import { address } from '../chat/scene.ts';
import { waysIn } from '../chat/ways.ts';
import type { Tab } from '../driver/index.ts';
import { type LayoutName, type Mode, variantOf } from '../linkedin/variants.ts';
import { type WayToSend, ways } from '../linkedin/ways.ts';
import { editor, type MailScene } from '../mail/scene.ts';

export interface Press {
  readonly name: string;
  run(tab: Tab): Promise<void>;
}

/** One composer as the random sequences need it. */
export interface Box {
  readonly editor: string;
  readonly presses: readonly Press[];
  /** What stands in the editor below what a person writes: signature and quoted text. */
  readonly below?: RegExp;
}

export interface Place {
  readonly name: string;
  readonly url: string;
  /** What is clicked first, so that the composer opens. */
  readonly opens?: string;
  /** The first is used first; the other is on show beside it. */
  readonly boxes: readonly [Box, ...Box[]];
  /** The composer is gone once its message has left. */
  readonly once?: true;
  /** Where the conversation with somebody is opened in the first box's place. The page begins with Helena's. */
  readonly conversations?: (name: string) => string;
  /** It is one person's, by name: a greeting can be wrong. */
  readonly names: boolean;
}

/** @param query how the page behaves; a second composer comes with the scene's own */
export function chatPlace(scene: ChatScene, query = scene.moods.at(-1) ?? ''): Place {
  const { beside, lists } = scene;
  const second = beside && boxOf({ ...scene, ...beside });
  return {
    name: scene.name,
    url: address(scene, [query, beside?.query].filter(Boolean).join('&')),
    ...(scene.opens ? { opens: scene.opens } : {}),
    ...(scene.oneLine ? { once: true } : {}),
    ...(lists ? { conversations: (name: string) => `[data-expect-chat="${name}"]` } : {}),
    boxes: second ? [boxOf(scene), second] : [boxOf(scene)],
    names: scene.flagged === undefined,
  };
}

function boxOf(scene: ChatScene): Box {
  // Menus of a site's own mostly schedule: what they leave behind is for the matrix.
  const { ownWays: _ownWays, ...plain } = scene;
  const enter = scene.enterIsChosen ? 'send' : (scene.enter ?? 'send');
  const here = Object.entries(waysIn(plain, enter));
  return {
    editor: scene.editor,
    presses: here.map(([name, { press, atCaret }]) => ({
      name,
      async run(tab) {
        if (atCaret) await tab.script('focus', scene.editor);
        await press(tab, scene);
      },
    })),
  };
}

export function linkedinPlace(layout: LayoutName, mode: Mode): Place {
  const variant = variantOf(layout, mode);
  const here = Object.entries<WayToSend>(ways).filter(([, { works }]) => works(variant));
  const presses = here.map(([name, { press, atCaret }]) => ({
    name,
    async run(tab: Tab) {
      // A hold that began on Send and was taken back leaves the focus there.
      if (atCaret) await tab.script('focus', variant.editor);
      await press(tab, variant);
    },
  }));
  return {
    name: `LinkedIn, ${layout}, ${mode}`,
    url: variant.url,
    ...(layout === 'SDUI dialog' ? { once: true } : {}),
    ...(layout === 'classic' ? { conversations: (name: string) => `[data-expect-row="${name}"] a` } : {}),
    boxes: [{ editor: variant.editor, presses }],
    names: true,
  };
}

export function mailPlace(name: string, scene: MailScene): Place {
  const sends = Object.entries(scene.ways).filter(([, { how }]) => how !== 'schedule');
  const presses = sends.map(([way, { press }]) => ({ name: way, run: press }));
  const below = /(Maya Lind, Acme|On Monday Helena wrote|From: Helena Ortiz).*$/;
  return { name, url: scene.url, once: true, boxes: [{ editor, presses, below }], names: true };
}
