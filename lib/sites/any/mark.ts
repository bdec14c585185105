/** Names that a machine made change with the next build of the site: digits in them, or a hash's mix of letters. */
const machineMade = /\d|^[a-z]{1,2}$|[A-Z].*[A-Z].*[A-Z]/;

/** Attributes that say what a part is for, best first. No label: it may name a person. */
const telling = ['data-testid', 'data-qa', 'data-test', 'id', 'name'] as const;
const role = ['role', 'type', 'contenteditable'] as const;

/** Parts of one selector at most: what is further out says where on the page it stands, not what it is. */
const mostSteps = 5;

/**
 * A selector that finds this element again at the next load of the page: names that a person gave its parts, else where
 * it stands among its neighbours. Structure only: nothing of what is written or shown.
 */
export function markOf(element: Element): string {
  const root = element.getRootNode() as ParentNode;
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && at.tagName !== 'BODY' && steps.length < mostSteps) {
    steps.unshift(stepOf(at));
    const selector = steps.join(' > ');
    if (root.querySelectorAll(selector).length === 1) return selector;
    at = at.parentElement;
  }
  const exact = [`${stepOf(element)}:nth-of-type(${placeOf(element)})`, ...steps.slice(0, -1).reverse()];
  return exact.reverse().join(' > ');
}

function stepOf(element: Element): string {
  const own = telling.map((name) => [name, element.getAttribute(name) ?? ''] as const);
  const [name, value] = own.find(([, given]) => given !== '' && !machineMade.test(given)) ?? [];
  const says = role.flatMap((each) => {
    const given = element.getAttribute(each);
    return given === null ? [] : [attribute(each, given)];
  });
  const names = [...element.classList].filter((each) => !machineMade.test(each)).slice(0, 2);
  const classes = name === undefined ? names.map((each) => `.${CSS.escape(each)}`) : [];
  return [element.localName, ...(name && value ? [attribute(name, value)] : []), ...says, ...classes].join(
    '',
  );
}

function attribute(name: string, value: string): string {
  return `[${name}="${CSS.escape(value)}"]`;
}

function placeOf(element: Element): number {
  const same = [...(element.parentElement?.children ?? [])].filter(
    (each) => each.localName === element.localName,
  );
  return same.indexOf(element) + 1;
}
