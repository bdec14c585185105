import { expect, test } from 'vitest';
import { allOf, firstOf, fold, matchesAny } from '../../../lib/sites/find.ts';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const idsOf = (elements: readonly Element[]) => elements.map(({ id }) => id);

test('the best alternative answers, wherever it stands, with all that it finds', () => {
  const root = page('<i id="1" class="good"></i><b id="2" class="best"></b><b id="3" class="best good"></b>');
  expect(idsOf(allOf(root, ['.best', '.good']))).toEqual(['2', '3']);
  expect(idsOf(allOf(root, ['.missing', '.good']))).toEqual(['1', '3']);
  expect(allOf(root, ['.missing', '.none'])).toEqual([]);
});

test('a part that a site does not have is found nowhere', () => {
  const root = page('<i class="good"></i>');
  expect(allOf(root, [])).toEqual([]);
  expect(firstOf(root, [])).toBeNull();
  expect(matchesAny(root, [])).toBe(false);
});

test.each([
  ['as it is', 'as it is'],
  [' two  spaces ', 'two spaces'],
  ['a\nline', 'a line'],
  ['no\u00A0break', 'no break'],
  ['\u00A0', ''],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
