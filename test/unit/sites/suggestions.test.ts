import { beforeAll, expect, test } from 'vitest';
import { hasOpenSuggestions } from '../../../lib/sites/suggestions.ts';
import { giveEverythingABox, one, show } from './dom.ts';

beforeAll(giveEverythingABox);

const list = '<ul id="names" role="listbox"><li id="first" role="option">Helena</li></ul>';

test.each([
  ['points at an option on show', 'aria-activedescendant="first"', list, true],
  ['controls a list on show', 'aria-controls="names" aria-expanded="true"', list, true],
  ['owns a list on show', 'aria-owns="names"', list, true],
  [
    'controls a hidden list',
    'aria-controls="names"',
    list.replace('role="listbox"', 'role="listbox" hidden'),
    false,
  ],
  ['controls a list it calls closed', 'aria-controls="names" aria-expanded="false"', list, false],
  ['controls something that is no list', 'aria-controls="names"', '<div id="names"></div>', false],
  ['has nothing to do with an open list', '', list, false],
  ['points at what is not there', 'aria-activedescendant="gone"', list, false],
])('an editor that %s', (_, attributes, more, open) => {
  show(`<div contenteditable="true" ${attributes}></div>${more}`);
  expect(hasOpenSuggestions(one('[contenteditable]'))).toBe(open);
});
