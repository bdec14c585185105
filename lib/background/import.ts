import * as v from 'valibot';
import { AppError } from '../errors.ts';
import type { History, JournalEvent } from '../history/index.ts';
import { asKept } from '../history/index.ts';
import type { ImportResult } from '../history-requests.ts';
import type { Ask } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import { sessionBegun } from './journal.ts';
import { attemptSchema } from './journal-schema.ts';

/**
 * Checks some attempts of a file and lays them aside, as the person keeps messages now. Throws 'import-refused', whose
 * words name the line and what is wrong with it, and 'import-not-kept'.
 */
export async function stageImport(
  history: History,
  { importId, firstLine, attempts }: Ask<'history.import.stage'>,
): Promise<void> {
  await sessionBegun();
  const { keep } = await loadSettings();
  if (keep === 'nothing') throw new AppError('import-not-kept');
  const checked = attempts.map((attempt, index) => checkedAttempt(attempt, firstLine + index));
  await history.layAside(
    importId,
    checked.map((events) => events.map((event) => asKept(event, keep))),
  );
}

/** Takes in what was laid aside, all or nothing ('import-cut-short'). What is older than the person keeps is left out and counted. */
export async function commitImport(
  history: History,
  { importId, attempts }: Ask<'history.import.commit'>,
): Promise<ImportResult> {
  const { keepDays } = await loadSettings();
  return history.takeIn(importId, { attempts, keepDays });
}

function checkedAttempt(attempt: unknown, line: number): readonly JournalEvent[] {
  const result = v.safeParse(attemptSchema, attempt);
  if (result.success) return result.output;
  throw new AppError(
    'import-refused',
    `Nothing was imported. Line ${line}: ${whatIsWrong(result.issues[0])}.`,
  );
}

/** Names the field, from our own schema, and never its value: that may be anything. */
function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.findLast(({ key }) => typeof key === 'string')?.key;
  return typeof field === 'string' ? `“${field}” is missing or cannot be right` : 'this is not a message';
}
