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
 * Never anything that is written, shown or said there.
 */
export function structureOf(document: Document, surfaces: readonly Surface[]): string[] {
  const composers = surfaces.flatMap((surface) => surface.findAll(document)).slice(0, most);
  const found = composers.map(toldComposer);
  const known = new Set(composers.map(({ editor }) => editor));
  const others = [...document.querySelectorAll<HTMLElement>(editable)].filter((box) => !known.has(box));
  return [...found, ...others.slice(0, most).map((box) => `not a composer: ${pathOf(box)}`)];
}

function toldComposer({ surface, root, editor }: Composer): string {
  const sends = surface.sendControls({ surface, root, editor }).map(stepOf);
  const beside = [...root.querySelectorAll(controls)].slice(0, most).map(stepOf);
  return [
    `${surface.id}: ${pathOf(editor)}`,
    `  sends: ${sends.join(', ') || 'nothing found'}`,
    `  controls: ${beside.join(', ') || 'none'}`,
  ].join('\n');
}

function pathOf(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < steps; at = at.parentElement)
    path.unshift(stepOf(at));
  return path.join(' > ');
}

function stepOf(element: Element): string {
  const says = telling.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && plainName.test(value) ? [`[${name}=${value}]`] : [];
  });
  const classes = [...element.classList].filter((name) => plainName.test(name)).slice(0, 3);
  return [element.localName, ...classes.map((name) => `.${name}`), ...says].join('');
}
