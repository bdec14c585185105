import type { FoundBox } from '../../own-site-requests.ts';
import { allBoxesIn, isInUse, roomy } from '../../sites/any/boxes.ts';
import { kindOf } from '../../sites/any/kind.ts';
import { markOf } from '../../sites/any/mark.ts';
import { allRules, matchesMark, ruleFor } from '../../sites/any/rules.ts';
import { sendControlsOf } from '../../sites/any/send-control.ts';
import { textOf } from '../../sites/find.ts';

/** A page can have many fields: so many are shown, messages first. */
const most = 5;

/** Every box of this document that is or could be a message, and how it is taken. */
export function foundBoxes(document: Document): Omit<FoundBox, 'frameId'>[] {
  const boxes = allBoxesIn(document).filter((box) => isInUse(box) && isOfInterest(box));
  return boxes
    .map(describe)
    .sort((a, b) => Number(b.kind !== null) - Number(a.kind !== null))
    .slice(0, most);
}

/** Lines that are no message are many, and nobody wants to hear of them. */
function isOfInterest(box: HTMLElement): boolean {
  return kindOf(box) !== null || box.matches(roomy) || ruleFor(box) !== undefined;
}

function describe(box: HTMLElement): Omit<FoundBox, 'frameId'> {
  const rule = ruleFor(box);
  const [control] = sendControlsOf(box);
  return {
    box: allRules().find(([mark]) => matchesMark(box, mark))?.[0] ?? markOf(box),
    name: nameOf(box),
    kind: kindOf(box),
    send: control ? nameOf(control) : null,
    isSaid: rule?.send !== undefined,
    isIgnored: rule?.ignored === true,
  };
}

function nameOf(element: HTMLElement): string {
  const shown = ['aria-label', 'placeholder', 'aria-placeholder', 'title', 'value'];
  const isControl = element.matches('button, [role="button"]');
  const words = [
    isControl ? textOf(element) : '',
    ...shown.map((name) => element.getAttribute(name) ?? ''),
    element.getAttribute('name') ?? '',
  ];
  return (words.find((each) => each.trim() !== '') ?? '').trim().slice(0, 40);
}
