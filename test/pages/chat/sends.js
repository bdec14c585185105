window.__sends ??= [];

/** What really left, as the site's server would have it. Comments and edits are kept with their own `how`. */
export function recordSend({ text, to, how, trusted, attachments = [] }) {
  window.__sends.push({ text, to, at: Date.now(), how, trusted, attachments: [...attachments] });
}
