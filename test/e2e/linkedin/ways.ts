import type { Tab } from '../driver/index.ts';
import type { Variant } from './variants.ts';

export interface WayToSend {
  /** Whether a message can be sent like this there. */
  works(variant: Variant): boolean;
  /** A key where the caret is, which must be in the editor: pressed on the focused Send it sends nothing. */
  readonly atCaret?: true;
  press(tab: Tab, variant: Variant): Promise<void>;
}

const hasButton = ({ mode }: Variant): boolean => mode !== 'enter';
const isRichText = ({ mode }: Variant): boolean => mode !== 'field';

/** Every way of sending on LinkedIn (composers.md 8.2), by trusted input unless its name says otherwise. */
export const ways = {
  'click on Send': {
    works: hasButton,
    press: (tab, { send }) => tab.click(send),
  },
  'Enter in the editor': {
    works: ({ mode }) => mode === 'enter',
    atCaret: true,
    press: (tab) => tab.press('Enter'),
  },
  'NumpadEnter in the editor': {
    works: ({ mode }) => mode === 'enter',
    atCaret: true,
    press: (tab) => tab.press('NumpadEnter'),
  },
  'Ctrl+Enter in the editor': {
    works: isRichText,
    atCaret: true,
    press: (tab) => tab.press('Mod+Enter'),
  },
  'Ctrl+Enter in the subject': {
    works: (variant) => isRichText(variant) && variant.subject !== undefined,
    async press(tab, { subject }) {
      await tab.script('focus', subject ?? '');
      await tab.press('Mod+Enter');
    },
  },
  'Enter on the focused Send': {
    works: hasButton,
    async press(tab, { send }) {
      await tab.script('focus', send);
      await tab.press('Enter');
    },
  },
  'Space on the focused Send': {
    works: hasButton,
    async press(tab, { send }) {
      await tab.script('focus', send);
      await tab.press('Space');
    },
  },
  "a click by a person's own tool": {
    works: hasButton,
    press: (tab, { send }) => tab.script('activate', send),
  },
  "a submit by the page's own script": {
    works: ({ form }) => form,
    press: (tab, { editor }) => tab.script('submit', editor),
  },
} as const satisfies Record<string, WayToSend>;

export type Way = keyof typeof ways;
