import type { History } from '../history/index.ts';
import type { Answer, Ask } from '../messages.ts';
import type { Recipient } from '../review/message.ts';
import { isHostile } from '../review/stops.ts';
import { digestOf } from '../review/text/digest.ts';
import type { Sender } from '../router.ts';
import { isOwnPage } from '../router.ts';
import { siteFor } from './hosts.ts';
import { recipientsOf } from './recipients-of.ts';

/** The newest entries that are looked at, of all and of one person's. */
const looked = 50;
/** The newest texts that are given. */
const given = 20;
/** What was written to others longer ago (ms) is not what one has in the clipboard. */
const elsewhereMs = 60 * 60 * 1000;
/** A heated message of longer ago (ms) is not told (lib/review/checks/need.ts). */
const heatedMs = 60_000;

const nothing: Answer<'sent.digests'> = { sentBefore: [], elsewhere: [] };

/**
 * What is kept about these recipients on the site of the asking tab, and what was written there to others just now.
 * Looks at a bounded number of entries; nothing for a private window, and nothing where no text is kept.
 */
export async function recall(
  history: History,
  { recipients }: Ask<'sent.digests'>,
  sender: Sender,
): Promise<Answer<'sent.digests'>> {
  const site = isOwnPage(sender) ? 'practice' : siteFor(sender.tab?.url ?? sender.url ?? '')?.id;
  if (site === undefined || sender.tab?.incognito === true) return nothing;
  const now = Date.now();
  const [recent, theirs] = await Promise.all([
    history.list({ limit: looked }),
    recipients.length === 0 ? { entries: [] } : history.list(searchFor(recipients, site)),
  ]);
  const heated = recent.entries.find(
    ({ findings, endedAt }) => now - endedAt <= heatedMs && isHostile(findings),
  );
  return {
    sentBefore: theirs.entries
      .filter((entry) => entry.text !== '' && sameKey(entry.recipients, recipients))
      .slice(0, given)
      .reverse()
      .map(({ text, startedAt }) => ({ digest: digestOf(text), at: startedAt })),
    elsewhere: recent.entries
      .filter((entry) => entry.site === site && entry.text !== '' && entry.status !== 'undone')
      .filter((entry) => now - entry.startedAt < elsewhereMs && !sameKey(entry.recipients, recipients))
      .slice(0, given)
      .map((entry) => ({ name: recipientsOf(entry), digest: digestOf(entry.text) })),
    ...(heated ? { heatedAt: heated.endedAt } : {}),
  };
}

function searchFor(recipients: readonly Recipient[], site: string): Parameters<History['list']>[0] {
  const query = recipients.map(({ name, address }) => address ?? name).join(' ');
  return { limit: looked, query, filter: { site, status: 'sent' } };
}

function sameKey(some: readonly Recipient[], others: readonly Recipient[]): boolean {
  return keyOf(some) === keyOf(others);
}

const keyOf = (recipients: readonly Recipient[]) =>
  JSON.stringify(recipients.map(({ name, address }) => (address ?? name).toLowerCase()).sort());
