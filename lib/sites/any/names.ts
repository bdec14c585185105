/**
 * The words in the names that a site's authors gave a part: identifiers are English in nearly every code, whatever the
 * language of the page. "btnSendMessage_x1" has "btn", "send", "message", "x".
 */
export function nameWords(element: Element): ReadonlySet<string> {
  const names = [...element.attributes].flatMap(({ name, value }) => (isNaming(name) ? [value] : []));
  return new Set(names.flatMap(wordsIn));
}

/** Where a page's script keeps what is written: AngularJS's path to it, Angular's name of the control. */
const binding = '[ng-model], [data-ng-model], [formcontrolname]';

/**
 * The words in what a line is bound to, by itself or by a part around it that holds no other one: a field that shows what it
 * was given as tokens has its name there ("mail.editable.to"). Of a path the end alone says what it is.
 *
 * @param lines everything that may be a line of its own
 */
export function boundWords(line: Element, lines: string): ReadonlySet<string> {
  const words: string[] = [];
  let at = line.closest(binding);
  while (at && (at === line || at.querySelectorAll(lines).length === 1)) {
    const path = ['ng-model', 'data-ng-model', 'formcontrolname'].map((name) => at?.getAttribute(name) ?? '');
    words.push(...path.flatMap((each) => wordsIn(each.slice(each.lastIndexOf('.') + 1))));
    at = at.parentElement?.closest(binding) ?? null;
  }
  return new Set(words);
}

/** Words of attributes meant for people too, where a site has its names only there. */
export function shownWords(element: Element): ReadonlySet<string> {
  const shown = ['placeholder', 'aria-placeholder', 'aria-label', 'title'];
  return new Set(shown.flatMap((name) => wordsIn(element.getAttribute(name) ?? '')));
}

export function hasAny(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((word) => words.has(word));
}

function isNaming(attribute: string): boolean {
  // Addresses, states and data for scripts would say anything.
  return /^(id|name|class|role|type|action|itemtype|data-(testid|test|qa|role|action|type|icon|name|tid|cy))$/.test(
    attribute,
  );
}

function wordsIn(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
