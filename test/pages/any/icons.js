import { h, icon, machineName } from '../chat/dom.js';
import { recordSend } from '../chat/sends.js';

/** Material's paper plane. */
const plane = 'M2.01 21L23 12 2.01 3 2 10l15 2-15 2z';

const button = (attributes) => h('button', { type: 'button', class: machineName(), ...attributes }, icon());

/**
 * A row of icons, none with a word or a name a person gave it: attach, the box, emoji, voice, Send. `come`: how Send comes
 * with the text. show: it is not there before; swap: in the place of voice; drawn: it is always there, and drawn as Send
 * is; else it cannot be pressed before.
 */
export const icons = {
  build() {
    const box = h('div', {
      contenteditable: 'true',
      role: 'textbox',
      class: machineName(),
      'data-expect-editor': true,
    });
    const others = ['attach', 'emoji', 'voice', 'search'].map((name) => {
      const other = button({ [`data-expect-${name}`]: true });
      other.addEventListener('click', (event) =>
        recordSend({ text: '', to: name, how: 'look-alike', trusted: event.isTrusted }),
      );
      return other;
    });
    const [attach, emoji, voice, search] = others;
    const send = button({ 'data-expect-send': true });
    const end = h('div', { class: machineName() }, emoji, voice, send);
    const bar = h('div', { class: 'bar' }, attach, h('div', {}, box), end, search);
    return { box, send, voice, row: h('div', { class: 'composer' }, bar) };
  },
  wire({ box, send, voice, post }) {
    const come = new URLSearchParams(location.search).get('come');
    const follow = () => {
      const hasText = box.textContent.trim() !== '';
      if (come === 'show' || come === 'swap') send.hidden = !hasText;
      else send.disabled = !hasText;
      if (come === 'swap') voice.hidden = hasText;
    };
    if (come === 'drawn') send.querySelector('path').setAttribute('d', plane);
    else {
      follow();
      new MutationObserver(follow).observe(box, { childList: true, characterData: true, subtree: true });
    }
    send.addEventListener('click', (event) => post('click', event));
  },
};
