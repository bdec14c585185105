import type { Level } from '../../review/finding.ts';
import type { MarkRange } from '../views.ts';

/** Middle tones that are seen on a light page and on a dark one: the page alone knows which it is. */
const looks: Readonly<Record<Level, string>> = {
  stop: 'underline wavy 2px #d8483d',
  warn: 'underline dashed 2px #b3761a',
  note: 'underline dotted 2px #4f83bd',
};
const levels = Object.keys(looks) as Level[];

/** Other checkers that draw on the same words: our marks step aside for them, the guard stays. */
const otherCheckers = 'grammarly-extension, grammarly-desktop-integration, lt-highlighter, harper-render-box';

// The page can list highlights by name: a new one each time, and none while nothing is marked.
const names = __TEST_BUILD__ ? 'second-look' : Math.random().toString(36).slice(2).replace(/^\d*/u, 'h');
const marked = new Map<HTMLElement, readonly MarkRange[]>();
const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
/** Every document that something is painted in: an editor's frame has its own list of highlights. */
const painted = new Set<Document>();

/**
 * Underlines words in an editor without touching the page's elements, by the CSS Custom Highlight API. The rules are
 * adopted by the tree the editor is in (Firefox does not let a document's rules into a shadow root).
 */
export function mark(editor: HTMLElement, ranges: readonly MarkRange[]): void {
  if (!('highlights' in CSS)) return;
  const { ownerDocument: page } = editor;
  const stepAside = page.querySelector(otherCheckers) !== null;
  if (ranges.length === 0 || stepAside) marked.delete(editor);
  else marked.set(editor, ranges);
  for (const known of marked.keys()) {
    if (!known.isConnected || !known.ownerDocument.defaultView) marked.delete(known);
  }
  painted.add(page);
  for (const each of painted) paint(each);
  adoptRules(new Set([...marked.keys()].map((each) => each.getRootNode() as Document | ShadowRoot)));
}

function paint(page: Document): void {
  const view = viewOf(page);
  const all = [...marked].flatMap(([editor, ranges]) => (editor.ownerDocument === page ? ranges : []));
  if (all.length === 0) painted.delete(page);
  if (!view) return;
  for (const level of levels) {
    const ranges = all.filter((each) => each.level === level).map(({ range }) => range);
    if (ranges.length === 0) view.CSS.highlights.delete(`${names}-${level}`);
    else view.CSS.highlights.set(`${names}-${level}`, new view.Highlight(...ranges));
  }
}

/** Null for a page that is gone. What belongs to a document is made by its own window. */
function viewOf(page: Document): (Window & typeof globalThis) | null {
  return page.defaultView;
}

function adoptRules(roots: ReadonlySet<Document | ShadowRoot>): void {
  for (const root of roots) {
    const sheet = sheets.get(root) ?? newSheet(root.ownerDocument ?? (root as Document));
    sheets.set(root, sheet);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
  for (const [root, sheet] of sheets) {
    if (roots.has(root)) continue;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    sheets.delete(root);
  }
}

function newSheet(page: Document): CSSStyleSheet {
  const sheet = new (viewOf(page) ?? window).CSSStyleSheet();
  const rule = (level: Level) =>
    `::highlight(${names}-${level}){text-decoration:${looks[level]};text-decoration-skip-ink:none}`;
  sheet.replaceSync(levels.map(rule).join(''));
  return sheet;
}
