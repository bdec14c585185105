import { indexOf, type Run, type TextMap } from './text-map.ts';

export interface DomPosition {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Where an offset of the read text sits in the DOM. `start` prefers the text that follows it, `end` the text before
 * it, so that a range over whole words never reaches into a neighbouring line.
 */
export function positionAt(
  map: TextMap,
  element: HTMLElement,
  offset: number,
  side: 'start' | 'end',
): DomPosition {
  const holds = (run: Run) => run.start <= offset && offset <= run.end;
  const run = side === 'start' ? map.runs.findLast(holds) : map.runs.find(holds);
  return run ? positionIn(run, offset) : { node: element, offset: 0 };
}

function positionIn(run: Run, offset: number): DomPosition {
  const isElementRun = run.node.nodeType === 1 && run.end > run.start;
  if (!isElementRun) return { node: run.node, offset: run.offset + (offset - run.start) };
  const parent = run.node.parentNode ?? run.node;
  return { node: parent, offset: indexOf(run.node) + (offset > run.start ? 1 : 0) };
}

/** The offset of the read text at a DOM position inside the editor. */
export function offsetAt(map: TextMap, position: DomPosition): number {
  if (position.node.nodeType === 3) {
    const inNode = map.runs.filter((run) => run.node === position.node);
    for (const run of inNode) {
      const within = position.offset - run.offset;
      if (within <= run.end - run.start) return run.start + Math.max(0, within);
    }
    const last = inNode.at(-1);
    if (last) return last.end;
  }
  return offsetAtBoundary(map, position);
}

/** A position between nodes: the text right behind it in the same place, else the end of the text before it. */
function offsetAtBoundary(map: TextMap, position: DomPosition): number {
  const child = position.node.childNodes[position.offset];
  if (child) {
    const behind = map.runs.find((run) => runIsIn(run, child));
    if (behind) return behind.start;
  }
  const before = position.node.childNodes[position.offset - 1];
  if (before) {
    const inBefore = map.runs.findLast((run) => runIsIn(run, before));
    if (inBefore) return inBefore.end;
  }
  const own = map.runs.findLast((run) => run.node === position.node && run.offset <= position.offset);
  if (own) return own.start;
  const earlier = map.runs.findLast((run) => comesBefore(run.node, position.node));
  return earlier?.end ?? 0;
}

/** Zero-length runs name the parent and an index; they are in a child when that child is the one at the index. */
function runIsIn(run: Run, node: Node): boolean {
  if (run.node.nodeType === 1 && run.end === run.start) {
    return node.contains(run.node) || run.node.childNodes[run.offset] === node;
  }
  return node.contains(run.node);
}

function comesBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}
