import { beforeAll, expect, test } from 'vitest';
import { practiceSurfaces } from '../../../lib/sites/practice/index.ts';
import { composerAt, composerOf, giveEverythingABox, one, show } from './dom.ts';

beforeAll(giveEverythingABox);

const page = `
  <section data-practice-conversation>
    <header><span data-practice-recipient>Helena Ortiz</span></header>
    <ol data-practice-sent><li><span>Subject</span><span data-practice-text>Hello  Helena</span></li></ol>
    <form data-practice-composer><input name="subject" value="A role">
      <div contenteditable="true" role="textbox"><div>Dear Helena,</div><div>hello</div></div>
      <button type="submit">Send</button></form>
  </section>`;

test('reads the practice page', () => {
  show(page, 'https://extension.example/practice.html');
  const composer = composerOf('[contenteditable]', practiceSurfaces);
  const { surface } = composer;
  expect(surface.read(composer)).toEqual({
    site: 'practice',
    surface: 'practice-inmail',
    kind: 'inmail',
    conversation: { id: 'practice:Helena Ortiz', title: 'Helena Ortiz' },
    recipients: [{ name: 'Helena Ortiz' }],
    subject: 'A role',
    text: 'Dear Helena,\nhello',
    attachments: [],
  });
  expect(surface.sendControls(composer)).toEqual([one('button')]);
  expect(surface.release(composer)).toEqual({ how: 'click', control: one('button') });
  expect(surface.evidence(composer).ownMessagesWith('Hello Helena')).toBe(1);
  expect(surface.evidence(composer).ownMessagesWith('A role')).toBe(0);
});

test('Ctrl+Enter sends from both fields, Enter does not', () => {
  show(page, 'https://extension.example/practice.html');
  const composer = composerOf('button', practiceSurfaces);
  const chord = { key: 'Enter', mod: true, shift: false, alt: false };
  for (const field of [one('input'), composer.editor]) {
    expect(composer.surface.keyEffect(composer, chord, field)).toBe('send');
    expect(composer.surface.keyEffect(composer, { ...chord, mod: false }, field)).toBe('none');
  }
});

test('the rest of the page is no composer', () => {
  show(`${page}<textarea></textarea>`);
  expect(composerAt(one('textarea'), practiceSurfaces)).toBeNull();
});
