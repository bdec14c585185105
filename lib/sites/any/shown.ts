/** Compared without any white space: what breaks a line in the box may be a paragraph in the thread. */
const bare = (text: string): string => text.replace(/\s+/g, '');

/**
 * How many parts of the page say exactly this, outside the composer: what shows that a message is on the page now.
 *
 * @param scope where messages can appear
 * @param except the composer's own part
 */
export function shownWith(scope: Node, text: string, except: Node): number {
  const wanted = bare(text);
  if (wanted === '') return 0;
  const walker = (scope.ownerDocument ?? document).createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const found = new Set<Node>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = bare(node.nodeValue ?? '');
    if (part === '' || !wanted.startsWith(part)) continue;
    const holder = holderOf(node, wanted);
    if (holder && !except.contains(holder)) found.add(holder);
  }
  return found.size;
}

/** The smallest element around a text that holds exactly this. */
function holderOf(node: Node, wanted: string): Node | null {
  for (let at = node.parentNode; at; at = at.parentNode) {
    const all = bare(at.textContent ?? '');
    if (all === wanted) return at;
    if (all.length >= wanted.length) return null;
  }
  return null;
}
