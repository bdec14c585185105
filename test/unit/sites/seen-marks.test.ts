import { afterEach, describe, expect, it } from 'vitest';
import { seenIn } from '../../../lib/sites/seen-marks.ts';

afterEach(() => document.body.replaceChildren());

const text = 'Hi Helena, see you on Tuesday.';

function shows(site: string, html: string): string {
  document.body.innerHTML = html;
  return seenIn(site, document.body, text);
}

const receipt =
  '<div class="msg-s-event-listitem__seen-receipts"><img title="Seen by Helena Ortiz at 10:02 AM."></div>';
const linkedin = (words: string, more = '', other = false) =>
  `<div class="msg-s-event-listitem ${other ? 'msg-s-event-listitem--other' : ''}">
    <p class="msg-s-event-listitem__body">${words}</p>${more}</div>`;

describe('what LinkedIn shows of an own message', () => {
  it.each([
    ['its own receipt', linkedin(text, receipt), 'seen'],
    ['the receipt of one that was sent later', linkedin(text) + linkedin('One more thing.', receipt), 'seen'],
    ['the receipt of one that was sent before', linkedin('Hello.', receipt) + linkedin(text), 'unknown'],
    ['no receipt', linkedin(text), 'unknown'],
    ['a place for receipts with nobody in it', linkedin(text, receipt.replace(/<img[^>]*>/, '')), 'unknown'],
    ['another text', linkedin('Something else.', receipt), 'unknown'],
    ['the same words of the other one', linkedin(text, receipt, true), 'unknown'],
    ['the same words twice: the later one counts', linkedin(text, receipt) + linkedin(text), 'unknown'],
  ])('%s', (_, html, seen) => {
    expect(shows('linkedin', html)).toBe(seen);
  });
});

const whatsapp = (words: string, icon: string, own = true) =>
  `<div data-id="${own}_4915112345@c.us_3EB0"><span class="selectable-text copyable-text">${words}</span>
    <span data-icon="${icon}"></span></div>`;

describe('what WhatsApp shows of an own message', () => {
  it.each([
    ['read', whatsapp(text, 'msg-dblcheck-ack'), 'seen'],
    ['delivered, which is not unread', whatsapp(text, 'msg-dblcheck'), 'unknown'],
    ['read is another one', whatsapp(text, 'msg-check') + whatsapp('Later.', 'msg-dblcheck-ack'), 'unknown'],
  ])('%s', (_, html, seen) => {
    expect(shows('whatsapp', html)).toBe(seen);
  });
});

const telegram = (icon: string) =>
  `<div class="Message own"><div class="text-content">${text}<span class="MessageMeta">10:02
    <span class="MessageOutgoingStatus"><i class="icon ${icon}"></i></span></span></div></div>`;

it('Telegram Web A has a mark for a message that was read', () => {
  expect(shows('telegram', telegram('icon-message-read'))).toBe('seen');
  expect(shows('telegram', telegram('icon-message-succeeded'))).toBe('unknown');
});

it('a site without a known mark shows nothing', () => {
  expect(shows('slack', `<div>${text} Seen</div>`)).toBe('unknown');
});
