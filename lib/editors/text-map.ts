/** A stretch of the read text that sits in one node: [start, end) of the text is the node's content from `offset` on. */
export interface Run {
  readonly node: Node;
  readonly offset: number;
  readonly start: number;
  end: number;
}

/** The text of a rich editor as the person sees it, and where each part of it sits in the DOM. */
export interface TextMap {
  readonly text: string;
  /** In order of the text. Zero-length runs mark empty lines (a lone `<br>`). Line breaks belong to no run. */
  readonly runs: readonly Run[];
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Zero-width space, word joiner, byte order mark: editors use them as caret anchors; nobody types them. */
const invisible = /[\u200B\u2060\uFEFF]/;
const space = /[ \t\n\r\f]/;

/** What ends a stretch that is read as it stands. A single space between two words does not: most texts are one stretch. */
const broken = /[\t\n\r\f\u200B\u2060\uFEFF]| (?![^ \t\n\r\f\u200B\u2060\uFEFF])/g;
const brokenKept = /[\n\u200B\u2060\uFEFF]/g;

/** What of an editor's content nobody wrote into it now. rest: nor anything behind it. */
export type ForeignPart = (element: Element) => 'this' | 'rest' | null;

/**
 * Reads a contenteditable element: blocks and `<br>` become "\n", a block's last `<br>` only keeps its line open,
 * no-break spaces become spaces, white space the page collapses is collapsed, `img` gives its alt text.
 *
 * @param foreign parts that are left out: a quoted mail, a signature
 */
export function textMapOf(element: HTMLElement, foreign?: ForeignPart): TextMap {
  let text = '';
  const runs: Run[] = [];
  /** A line has ended; the next content starts on a new one. */
  let lineEnded = false;
  /** The last character is a collapsible space that ends up invisible at the end of its line. */
  let trailingSpace = false;
  let over = false;
  let isKept: boolean | undefined;

  function endLine(): void {
    if (trailingSpace) dropTrailingSpace();
    lineEnded = true;
  }

  function dropTrailingSpace(): void {
    text = text.slice(0, -1);
    const last = runs.at(-1);
    if (last) last.end = text.length;
    trailingSpace = false;
  }

  function startLineIfEnded(): void {
    if (!lineEnded) return;
    text += '\n';
    lineEnded = false;
  }

  function add(part: string, node: Node, offset: number): void {
    startLineIfEnded();
    const last = runs.at(-1);
    const start = text.length;
    text += part;
    const continues =
      last !== undefined &&
      last.node === node &&
      last.end === start &&
      last.offset + (last.end - last.start) === offset;
    if (continues) last.end = text.length;
    else runs.push({ node, offset, start, end: text.length });
  }

  function addEmptyLine(node: Node, offset: number): void {
    startLineIfEnded();
    const last = runs.at(-1);
    const lineHasContent =
      last !== undefined && last.end === text.length && text.at(-1) !== '\n' && text !== '';
    if (!lineHasContent) runs.push({ node, offset, start: text.length, end: text.length });
    endLine();
  }

  function atLineStart(): boolean {
    return lineEnded || text === '' || text.endsWith('\n');
  }

  function readTextNode(node: Text, inPre: boolean): void {
    const { data } = node;
    for (let index = 0; index < data.length; ) {
      const char = data.charAt(index);
      let next = index + 1;
      if (!space.test(char)) {
        if (!invisible.test(char)) next = addStretch(node, index, broken);
      } else if (!inPre && !keepsWhiteSpace()) addSpace(node, index);
      else if (char === '\n') addEmptyLine(node, index);
      else next = addStretch(node, index, brokenKept);
      index = next;
    }
  }

  /** Asked only where it makes a difference: after a key the browser would work out the page's styles for it. */
  function keepsWhiteSpace(): boolean {
    isKept ??= keepsWhiteSpaceIn(element);
    return isKept;
  }

  /** Answers where the stretch ends. */
  function addStretch(node: Text, start: number, ending: RegExp): number {
    const { data } = node;
    ending.lastIndex = start;
    const end = ending.exec(data)?.index ?? data.length;
    add(data.slice(start, end).replaceAll('\u00A0', ' '), node, start);
    trailingSpace = false;
    return end;
  }

  function addSpace(node: Text, offset: number): void {
    if (atLineStart() || trailingSpace) return;
    add(' ', node, offset);
    trailingSpace = true;
  }

  function read(parent: Node, inPre: boolean): void {
    for (let node = parent.firstChild; node && !over; node = node.nextSibling) {
      if (node.nodeType === 3) readTextNode(node as Text, inPre);
      else if (node.nodeType === 1) readElement(node as Element, inPre);
    }
  }

  function readElement(child: Element, inPre: boolean): void {
    const name = child.tagName.toUpperCase();
    const left = foreign?.(child);
    if (left) over = left === 'rest';
    else if (name === 'BR') addEmptyLine(child.parentNode ?? child, indexOf(child));
    else if (name === 'IMG') readImage(child);
    else if (!unread.has(name) && !isDecoration(child)) {
      const isBlock = blocks.has(name);
      if (isBlock && !atLineStart()) endLine();
      const had = text.length;
      read(child, inPre || name === 'PRE');
      if (isBlock && text.length > had) endLine();
    }
  }

  function readImage(image: Element): void {
    const alt = image.getAttribute('alt');
    if (!alt || !image.parentNode) return;
    add(alt, image, 0);
    trailingSpace = false;
  }

  read(element, false);
  if (trailingSpace) dropTrailingSpace();
  return { text, runs };
}

/** What an editor shows but nobody wrote: an aria-hidden part that cannot be edited (placeholders, handles). */
function isDecoration(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' && element.getAttribute('contenteditable') === 'false'
  );
}

function keepsWhiteSpaceIn(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');
}

/** Index of a node among its parent's children. */
export function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}
