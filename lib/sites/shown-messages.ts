import { type EditMarks, editMarksOf } from './edit-marks.ts';
import { allOf, firstOf, fold, isRendered } from './find.ts';

/** A message as a conversation shows it now. */
export interface ShownMessage {
  readonly id: string;
  /** Undefined where the site does not tell. */
  readonly own: boolean | undefined;
  /** As it was written, line by line; undefined while that does not stand there. */
  readonly text: string | undefined;
  /** The site says that it was edited. */
  readonly marked: boolean;
  /** When it was sent, where the site says so to the second (ms since the epoch). */
  readonly sentAt?: number;
  /** What the site says of its time, where the word "edited" would stand in front of it. */
  readonly timeLabel?: string;
  /** An editor stands open in it now, or one that may be for it. */
  readonly beingEdited: boolean;
}

/** The messages on show in a conversation (the root of its composer); none where the site's marks are not known. */
export function shownMessagesIn(site: string, conversation: HTMLElement): ShownMessage[] {
  if (isTranslated(conversation.ownerDocument)) return [];
  const known = editMarksOf(site).find(({ items }) => conversation.querySelector(items) !== null);
  if (!known) return [];
  const isEditorShown =
    known.editorIn === 'conversation' &&
    [...conversation.ownerDocument.querySelectorAll(known.editor ?? '')].some(isRendered);
  return [...conversation.querySelectorAll<HTMLElement>(known.items)]
    .filter((item) => item.querySelector(known.items) === null)
    .flatMap((item) => shownMessage(item, known, isEditorShown) ?? []);
}

/** What stands in the site's own form for an edit; undefined where there is none. */
export function textInEditForm(site: string, conversation: HTMLElement): string | undefined {
  for (const { form } of editMarksOf(site)) {
    const root = form && conversation.querySelector<HTMLElement>(form.root);
    const editor = root && firstOf(root, form.editor);
    if (editor) return writtenIn(editor);
  }
  return undefined;
}

function shownMessage(item: HTMLElement, known: EditMarks, isEditorShown: boolean): ShownMessage | undefined {
  const id = idOf(item, known.ids);
  if (id === undefined) return undefined;
  const hasEditor =
    known.editor !== undefined && known.editorIn === undefined && item.querySelector(known.editor) !== null;
  const body = hasEditor ? null : firstOf(item, known.body);
  const sentAt = sentAtOf(item, known);
  const label = known.timeLabel === undefined ? null : item.querySelector(known.timeLabel);
  return {
    id,
    own: known.own === undefined ? undefined : item.matches(known.own),
    text: body && isAsWritten(body, known) ? writtenIn(body, known.besideText) : undefined,
    marked: isMarked(item, known.mark, known) || (body !== null && isMarked(body, known.markInBody, known)),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(label ? { timeLabel: fold(label.textContent ?? '') } : {}),
    beingEdited: isEditorShown || hasEditor,
  };
}

function isAsWritten(body: HTMLElement, { notAsWritten }: EditMarks): boolean {
  return notAsWritten === undefined || body.querySelector(notAsWritten) === null;
}

function idOf(item: HTMLElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const named = `[${name}]`;
    const holder = item.matches(named) ? item : (item.querySelector(named) ?? item.closest(named));
    const id = holder?.getAttribute(name);
    if (id) return id;
  }
  return undefined;
}

function sentAtOf(item: HTMLElement, { sentAt }: EditMarks): number | undefined {
  if (sentAt === undefined) return undefined;
  const at =
    'seconds' in sentAt
      ? Number(item.getAttribute(sentAt.seconds) ?? Number.NaN) * 1_000
      : Date.parse(item.querySelector(sentAt.datetime)?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? undefined : Math.round(at);
}

/** Sites keep the place of a mark without a word in it. */
function isMarked(within: HTMLElement, mark: string | undefined, { quoted = ':not(*)' }: EditMarks): boolean {
  if (mark === undefined) return false;
  return allOf(within, [mark]).some(
    (each) => fold(each.textContent || each.title) !== '' && each.closest(quoted) === null,
  );
}

/** Chrome marks a page that it translates like this: idx:62228570090, idx:3512023385. */
function isTranslated({ documentElement }: Document): boolean {
  return documentElement.matches('.translated-ltr, .translated-rtl');
}

const blocks = /^(P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6])$/;

/** The text of a message with its lines; an emoji may be a picture. */
function writtenIn(body: HTMLElement, besideText = ':not(*)'): string {
  let text = '';
  const onNewLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.matches(besideText)) return;
    if (element.tagName === 'BR') text += '\n';
    else if (element.tagName === 'IMG') text += element.getAttribute('alt') ?? '';
    else {
      const isBlock = blocks.test(element.tagName);
      if (isBlock) onNewLine();
      for (const child of element.childNodes) read(child);
      if (isBlock) onNewLine();
    }
  };
  for (const child of body.childNodes) read(child);
  return text.replaceAll('\u00A0', ' ').trim();
}
