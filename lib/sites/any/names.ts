/**
 * The words in the names that a site's authors gave a part: identifiers are English in nearly every code, whatever the
 * language of the page. "btnSendMessage_x1" has "btn", "send", "message", "x".
 */
export function nameWords(element: Element): ReadonlySet<string> {
  const names = [...element.attributes].flatMap(({ name, value }) => (isNaming(name) ? [value] : []));
  return new Set(names.flatMap(wordsIn));
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
