import { afterEach, describe, expect, it } from 'vitest';
import { linkedinMessageMenu as menu } from '../../../lib/sites/linkedin/message-menu.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

function open(items: string, lang = 'en'): HTMLElement {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<div class="artdeco-dropdown__content"><ul>${items}</ul></div>`;
  return document.querySelector<HTMLElement>('.artdeco-dropdown__content') ?? document.body;
}

const item = (words: string, more = '') => `<li><div role="button" ${more}><span>${words}</span></div></li>`;

describe('what the menu of an own message says of deleting', () => {
  it.each([
    ['offered', item('Forward') + item('Delete') + item('Edit'), 'en'],
    ['offered', item('Weiterleiten') + item('Löschen'), 'de-DE'],
    ['greyed', item('Delete', 'aria-disabled="true"'), 'en-GB'],
    ['missing', item('Forward') + item('Delete conversation'), 'en'],
    ['missing', item('Weiterleiten') + item('Per E-Mail teilen'), 'de'],
    ['unknown', item('Transférer') + item('Supprimer'), 'fr'],
    ['unknown', item('Delete'), ''],
  ])('%s', (choice, items, lang) => {
    expect(menu.choiceIn(open(items, lang))).toBe(choice);
  });

  it('is chosen only by a press on it, and not while it is greyed', () => {
    const opened = open(item('Forward') + item('Delete'));
    const [forward, remove] = [...opened.querySelectorAll('span')];
    const path = (from: Element | undefined) => (from ? [from, ...ancestorsOf(from)] : []);
    expect(menu.choosesDelete(path(remove))).toBe(true);
    expect(menu.choosesDelete(path(forward))).toBe(false);
    const greyed = open(item('Delete', 'aria-disabled="true"')).querySelector('span');
    expect(menu.choosesDelete(path(greyed ?? undefined))).toBe(false);
  });
});

describe('whose menu is opened', () => {
  const message = (more: string) => {
    document.body.innerHTML = `<div class="msg-s-event-listitem ${more}"><p class="msg-s-event-listitem__body">Hi Helena</p>
      <button class="msg-s-event-listitem__options-trigger"><i></i></button></div>`;
    const icon = document.querySelector('i');
    return icon ? menu.messageOn([icon, ...ancestorsOf(icon)], 'click') : null;
  };

  it('is told for an own message, and for no other', () => {
    expect(message('')?.text).toBe('Hi Helena');
    expect(message('msg-s-event-listitem--other')).toBeNull();
  });

  it('is on show until it is gone, or something else stands in its place', () => {
    const own = message('');
    expect(own && menu.isOnShow(own)).toBe(true);
    const body = own?.item.querySelector('p');
    if (body) body.textContent = 'This message was deleted.';
    expect(own && menu.isOnShow(own)).toBe(false);
  });
});

function ancestorsOf(element: Element): Element[] {
  return element.parentElement ? [element.parentElement, ...ancestorsOf(element.parentElement)] : [];
}
