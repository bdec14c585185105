import type { GuardHealth } from '../../../lib/messages.ts';
import { type Tab, until } from '../driver/index.ts';

export interface Report {
  readonly frames: readonly (GuardHealth & { readonly parts: readonly string[] })[];
  /** All of it, as it is handed on. */
  readonly text: string;
}

/** Copies the report in the popup, and reads it where the person would paste it: in the popup's own search. */
export async function copied(popup: Tab): Promise<Report> {
  await popup.document.clickButton('Copy a report');
  await popup.document.waitForStatus(/Copied: how this page is built/);
  await popup.document.click('searchbox', 'Search sent messages');
  await popup.press('Mod+v');
  const text = await until('what was pasted', () => popup.read('input[type="search"]'));
  return { ...(JSON.parse(text) as Omit<Report, 'text'>), text };
}

/** Every word of the message, whoever it goes to, what was said before, and what the address says beside the host. */
export function everythingPrivate(message: string, url: string): readonly RegExp[] {
  const { pathname } = new URL(url);
  const ids = pathname.split('/').filter((part) => /\d/.test(part));
  const names = ['Helena', 'Ortiz', 'Gregory', 'Adeyemi', '4915112345'];
  const pieces = [...message.split(/\W+/), ...names, ...ids, 'does it start'].filter(
    (piece) => piece.length > 3,
  );
  return pieces.map((piece) => new RegExp(RegExp.escape(piece), 'i'));
}
