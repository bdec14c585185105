import type { Answer } from '../messages.ts';
import type { HistoryDatabase } from './database.ts';
import { journalOf } from './journal-lines.ts';
import { recordsOnPage } from './listing.ts';
import type { SearchMemory } from './search-memory.ts';

/** One page of whole attempts, in the pages of listPage. */
export async function exportPage(
  database: HistoryDatabase,
  memory: SearchMemory,
  asked: { readonly before?: number; readonly limit: number },
): Promise<Answer<'history.export'>> {
  const { records, total } = await recordsOnPage(database, memory, asked);
  const reading = database.transaction(['events'], 'readonly');
  const journals = await Promise.all(records.map((record) => journalOf(reading, record)));
  return { attempts: records.map(({ entry }, index) => ({ entry, events: journals[index] ?? [] })), total };
}
