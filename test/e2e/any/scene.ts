import type { ChatScene } from '../chat/scene.ts';
import type { ChatWayName } from '../chat/ways.ts';

/** A page of the made-up host as its matrix needs it. */
export interface AnyScene {
  readonly name: string;
  readonly path: string;
  readonly ways: readonly ChatWayName[];
  readonly moods: readonly string[];
  /** What stops there, and the same put right. */
  readonly flagged: string;
  readonly fixed: string;
  /** Its form's submit is what sends: that is a trusted event, whoever clicked (codebases.md 5.5). */
  readonly isSubmitted?: true;
}

export const host = 'https://talk.example';

const clicks = ['click on Send', "a click by a person's own tool"] as const;
const keysOnSend = ['Enter on the focused Send', 'Space on the focused Send'] as const;
const enters = ['Enter in the editor', 'NumpadEnter in the editor'] as const;

const chat = {
  ways: ['click on Send', 'Enter in the editor'] as const,
  moods: ['', 'late=200'],
  flagged: 'See you {{date}} at ten.',
  fixed: 'See you Tuesday at ten.',
};

const framed = {
  path: '/framed-mail',
  ways: [...clicks, ...keysOnSend, 'Ctrl+Enter in the editor'] as const,
  flagged: 'Hi Gregory, see you on Tuesday.',
  fixed: 'Hi Helena, see you on Tuesday.',
};

export const scenes: readonly AnyScene[] = [
  {
    ...chat,
    name: 'a contenteditable, its Send an icon',
    ways: [...clicks, ...keysOnSend, ...enters],
    path: '/rich',
    moods: ['', 'late=200&lang=ar', 'lang=ja'],
  },
  { ...chat, name: 'a textarea that sends when the key comes up', path: '/keyup' },
  { ...chat, name: 'a textarea that sends by the character', path: '/keypress', moods: ['', 'lang=de'] },
  { ...chat, name: 'a form whose script submits it, so that no event tells', path: '/form-submit' },
  { ...chat, name: 'a page that looks at its field a moment later', path: '/later' },
  { ...chat, name: 'one line in a shadow root', path: '/shadow' },
  {
    ...chat,
    name: 'a conversation told by its name alone',
    path: '/named',
    moods: ['', 'link=1&lang=de'],
  },
  {
    ...chat,
    name: 'a line under it that only Enter sends',
    path: '/named',
    ways: ['Enter in the editor'],
    moods: ['line=1'],
  },
  {
    ...chat,
    name: 'icons without a name, one of which sends',
    path: '/icons',
    ways: [...clicks, ...keysOnSend],
    moods: ['', 'come=show', 'come=swap&late=200', 'come=drawn'],
  },
  {
    ...chat,
    name: 'a mail in a frame',
    path: '/mail',
    isSubmitted: true,
    ways: [...clicks, ...keysOnSend, 'Ctrl+Enter in the editor'],
    moods: ['', 'lang=ja'],
    flagged: 'Hi Gregory, see you on Tuesday.',
    fixed: 'Hi Helena, see you on Tuesday.',
  },
  {
    ...framed,
    name: 'a mail whose editor is a frame',
    moods: ['', 'engine=design', 'engine=own'],
  },
  {
    ...framed,
    path: '/toolbar-mail',
    name: 'a mail in a frame, its toolbar in the page',
    moods: ['', 'lang=ja'],
  },
  {
    ...framed,
    path: '/beside-mail',
    name: 'a mail in a frame, its toolbar in the frame beside it',
    moods: ['', 'frameset=1&lang=ja'],
  },
  {
    ...framed,
    name: 'an editor in a frame, where the submit of its form sends',
    isSubmitted: true,
    moods: ['form=1', 'form=1&engine=design&lang=de'],
  },
];

/** The ways of sending ask a chat page where its parts are. */
export const parts = { send: '[data-expect-send]', editor: '[data-expect-editor]' } as ChatScene;
