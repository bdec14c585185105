/** What really left, as the site's server would have it. A pop-up window writes into its opener's list. */
const keeper = location.href.startsWith('about:') && window.opener ? window.opener : window;
keeper.__sends ??= [];
window.__sends = keeper.__sends;

export function recordSend(mail) {
  window.__sends.push({ at: Date.now(), attachments: [], ...mail });
}

const shownAsLines = (node) => {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType === 3) return node.data;
  const inner = [...node.childNodes].map(shownAsLines).join('');
  return node.nodeName === 'DIV' || node.nodeName === 'P' ? `\n${inner.replace(/\n$/, '')}` : inner;
};

/** The new text of a mail: its lines without what `foreign` matches. */
export function textIn(editor, foreign) {
  const copy = editor.cloneNode(true);
  for (const part of copy.querySelectorAll(foreign)) part.remove();
  const text = [...copy.childNodes].map(shownAsLines).join('');
  return text.replaceAll('\u00A0', ' ').replace(/^\n/, '').replace(/\n+$/, '');
}
