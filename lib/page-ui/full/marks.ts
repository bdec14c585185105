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

/**
 * Underlines words in an editor without touching the page's elements, by the CSS Custom Highlight API. The rules are
 * adopted by the tree the editor is in (Firefox does not let a document's rules into a shadow root).
 */
export function mark(editor: HTMLElement, ranges: readonly MarkRange[]): void {
  if (!('highlights' in CSS)) return;
  const stepAside = editor.ownerDocument.querySelector(otherCheckers) !== null;
  if (ranges.length === 0 || stepAside) marked.delete(editor);
  else marked.set(editor, ranges);
  for (const known of marked.keys()) if (!known.isConnected) marked.delete(known);
  paint();
  adoptRules(new Set([...marked.keys()].map((each) => each.getRootNode() as Document | ShadowRoot)));
}

function paint(): void {
  const all = [...marked.values()].flat();
  for (const level of levels) {
    const ranges = all.filter((each) => each.level === level).map(({ range }) => range);
    if (ranges.length === 0) CSS.highlights.delete(`${names}-${level}`);
    else CSS.highlights.set(`${names}-${level}`, new Highlight(...ranges));
  }
}

function adoptRules(roots: ReadonlySet<Document | ShadowRoot>): void {
  for (const root of roots) {
    const sheet = sheets.get(root) ?? newSheet();
    sheets.set(root, sheet);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
  for (const [root, sheet] of sheets) {
    if (roots.has(root)) continue;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    sheets.delete(root);
  }
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rule = (level: Level) =>
    `::highlight(${names}-${level}){text-decoration:${looks[level]};text-decoration-skip-ink:none}`;
  sheet.replaceSync(levels.map(rule).join(''));
  return sheet;
}
