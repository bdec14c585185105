import { finalBit, lastBit, magic, targetShift } from '../../../lib/review/engine/words.ts';

interface Node {
  final: boolean;
  readonly edges: Map<string, Node>;
}

const newNode = (): Node => ({ final: false, edges: new Map() });

/** The minimal automaton of sorted words, by Daciuk's incremental construction. */
function automatonOf(sorted: readonly string[]): Node {
  const root = newNode();
  const registered = new Map<string, Node>();
  const ids = new Map<Node, number>();
  const keyOf = (node: Node) =>
    `${node.final}|${[...node.edges].map(([letter, target]) => `${letter}${ids.get(target)}`).join(',')}`;
  const settled = (node: Node): Node => {
    const key = keyOf(node);
    const known = registered.get(key);
    if (known !== undefined) return known;
    ids.set(node, ids.size + 1);
    registered.set(key, node);
    return node;
  };
  let path: { node: Node; letter: string }[] = [];
  let previous = '';
  const settleDownTo = (length: number) => {
    while (path.length > length) {
      const step = path.pop();
      if (step === undefined) return;
      const child = step.node.edges.get(step.letter);
      if (child !== undefined) step.node.edges.set(step.letter, settled(child));
    }
  };
  for (const word of sorted) {
    let common = 0;
    while (common < previous.length && word[common] === previous[common]) common += 1;
    settleDownTo(common);
    const last = path[path.length - 1];
    let node = last === undefined ? root : (last.node.edges.get(last.letter) ?? root);
    for (const letter of word.slice(common)) {
      const next = newNode();
      node.edges.set(letter, next);
      path.push({ node, letter });
      node = next;
    }
    node.final = true;
    previous = word;
  }
  settleDownTo(0);
  path = [];
  return root;
}

/** What is stored of a word besides its letters. */
export interface Stored {
  /** `packInfo`. */
  readonly info: number;
  /** `tag | otherTag << 4`. */
  readonly tags: number;
}

/**
 * The bytes of words.bin.
 *
 * @param words lower-case form → what is stored of it
 */
export function wordListBytes(words: ReadonlyMap<string, Stored>): Uint8Array {
  const sorted = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const alphabet = [...new Set(sorted.flatMap((word) => [...word]))].sort();
  if (alphabet.length > finalBit) throw new Error(`more than ${finalBit} letters: ${alphabet.join('')}`);
  const root = automatonOf(sorted);
  // Edge 0 is never used: target 0 means "no further letters".
  const edges: number[] = [0];
  const places = new Map<Node, number>();
  const place = (node: Node): number => {
    if (node.edges.size === 0) return 0;
    const known = places.get(node);
    if (known !== undefined) return known;
    const children = [...node.edges].sort(([a], [b]) => (a < b ? -1 : 1));
    const targets = children.map(([, child]) => place(child));
    const start = edges.length;
    children.forEach(([letter, child], index) => {
      edges.push(
        (alphabet.indexOf(letter) |
          (child.final ? finalBit : 0) |
          (index === children.length - 1 ? lastBit : 0) |
          ((targets[index] ?? 0) << targetShift)) >>>
          0,
      );
    });
    places.set(node, start);
    return start;
  };
  const rootAt = place(root);
  const edgesAt = 20 + alphabet.length * 2 + ((alphabet.length * 2) % 4);
  const bytes = new Uint8Array(edgesAt + edges.length * 4 + sorted.length * 3);
  new Uint32Array(bytes.buffer, 0, 5).set([magic, edges.length, sorted.length, rootAt, alphabet.length]);
  new Uint16Array(bytes.buffer, 20, alphabet.length).set(alphabet.map((letter) => letter.charCodeAt(0)));
  new Uint32Array(bytes.buffer, edgesAt, edges.length).set(edges);
  new Uint16Array(bytes.buffer, edgesAt + edges.length * 4, sorted.length).set(
    sorted.map((word) => words.get(word)?.info ?? 0),
  );
  new Uint8Array(bytes.buffer, edgesAt + edges.length * 4 + sorted.length * 2, sorted.length).set(
    sorted.map((word) => words.get(word)?.tags ?? 0),
  );
  return bytes;
}
