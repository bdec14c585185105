import type { CheckEntry, Context } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import { runChecks } from '../../review/run-checks.ts';

/** Long enough (above 1,000 characters) for V8 to compile patterns to machine code at once. */
const clean = `Hi Helena,\n\n${'Thank you for the call on Tuesday. Could you send me the file by Friday? It was 2,400 euros. '.repeat(11)}`;

/** One of each group of rules: those are looked at only where one search has found that there is something of the group. */
const harsh =
  'See the attached file. You idiot, shut up. What the heck. You never listen. Answer me now. You will regret this. As I said in my last email, no.';
const text = `${clean}${harsh}`;

/** Texts with and without a character above U+00FF have patterns compiled for each; everything runs twice until it is warm. */
const texts = [text, text, `${text}’`, `${text}’`];

const context: Context = { now: 0, utcOffset: 0 };

function example(words: string): Message {
  return {
    ...{ site: '', surface: '', kind: 'message', conversation: { id: '' } },
    ...{ recipients: [{ name: 'Helena Ortiz' }], subject: 'Hi', text: words, attachments: [] },
  };
}

/**
 * Runs each check for the first time before a gesture has to: together that takes some 30 ms, most of it patterns that
 * are compiled. One check in each idle moment, so that no key waits for more than one of them.
 */
export function warmChecks(checks: readonly CheckEntry[]): void {
  const [check, ...others] = checks;
  if (!check) return;
  requestIdleCallback(
    () => {
      for (const words of texts) runChecks([check], example(words), context);
      warmChecks(others);
    },
    { timeout: 500 },
  );
}
