import type { Composer, Surface } from '../../sites/site.ts';

/** Names that may be somebody's, or a machine's: anything but plain words in a few letters. */
const plainName = /^[a-z][a-z-]{1,30}$/i;

/** Attributes that say what a part is. No label, id or address: those may name a person. */
const telling = ['role', 'type', 'contenteditable', 'data-testid', 'data-qa', 'aria-disabled'] as const;

const editable =
  'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';
const controls = 'button, [role="button"], input[type="submit"]';

/** So far out from a box its surroundings are told, and so many boxes of a page. */
const steps = 8;
const most = 6;

/**
 * How the composers of a page stand in it, for a report: tags, roles and the names that a site's authors gave their parts.
 * Never anything that is written, shown or said there, nor a part named after somebody one writes to.
 */
export function structureOf(document: Document, surfaces: readonly Surface[]): string[] {
  const composers = surfaces.flatMap((surface) => surface.findAll(document)).slice(0, most);
  // Where nobody is known that one writes to, the page's title may say who it is.
  const people = composers.length > 0 ? composers.flatMap(wordsOfPeople) : wordsIn(document.title);
  const isTold = (name: string): boolean =>
    plainName.test(name) && !people.some((word) => name.toLowerCase().includes(word));
  const found = composers.map((composer) => toldComposer(composer, isTold));
  const known = new Set(composers.map(({ editor }) => editor));
  const others = [...document.querySelectorAll<HTMLElement>(editable)].filter((box) => !known.has(box));
  return [...found, ...others.slice(0, most).map((box) => `not a composer: ${pathOf(box, isTold)}`)];
}

type IsTold = (name: string) => boolean;

/** Of whoever a message here goes to, and of the conversation's name, lower case. */
function wordsOfPeople({ surface, root, editor }: Composer): string[] {
  const { recipients, conversation } = surface.read({ surface, root, editor });
  const names = recipients.flatMap(({ name, address }) => [name, address?.split('@')[0] ?? '']);
  return [conversation.title ?? '', ...names].flatMap(wordsIn);
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function toldComposer({ surface, root, editor }: Composer, isTold: IsTold): string {
  const step = (part: Element) => stepOf(part, isTold);
  const sends = surface.sendControls({ surface, root, editor }).map(step);
  const beside = [...root.querySelectorAll(controls)].slice(0, most).map(step);
  return [
    `${surface.id}: ${pathOf(editor, isTold)}`,
    `  sends: ${sends.join(', ') || 'nothing found'}`,
    `  controls: ${beside.join(', ') || 'none'}`,
  ].join('\n');
}

function pathOf(element: Element, isTold: IsTold): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < steps; at = at.parentElement)
    path.unshift(stepOf(at, isTold));
  return path.join(' > ');
}

function stepOf(element: Element, isTold: IsTold): string {
  const says = telling.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && isTold(value) ? [`[${name}=${value}]`] : [];
  });
  const classes = [...element.classList].filter(isTold).slice(0, 3);
  return [element.localName, ...classes.map((name) => `.${name}`), ...says].join('');
}
