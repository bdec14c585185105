import type { Entry } from '../history/events.ts';
import { request } from '../request.ts';
import { createEngineClient } from '../review/engine/client.ts';
import {
  applyRuleSettings,
  type Context,
  deferredChecks,
  type Finding,
  instantChecks,
  type Message,
  promptChecks,
  ranked,
  runChecks,
} from '../review/index.ts';
import type { Settings } from '../settings.ts';

/** A pause this long in typing (ms) is when spelling is asked for. */
const pause = 300;

const checks = [...instantChecks, ...promptChecks, ...deferredChecks];

/**
 * Reviews drafts written on our own pages as the guard reviews what is written on a site.
 *
 * @returns reviews one text as a message to the recipients of an entry; tells at once what the checks say, and again
 * when spelling was checked. A newer text takes the place of an older one.
 */
export function createDraftReview(settings: () => Settings) {
  const engine = createEngineClient((asked) => request('engine.check', asked));
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (entry: Entry, text: string, tell: (findings: readonly Finding[]) => void): void => {
    const { dictionary, dialect, rules } = settings();
    const message = messageIn(entry, text);
    const knownNames = entry.recipients.map(({ name }) => name);
    const proof = { dialect, kind: entry.kind, knownNames, dictionary: new Set(dictionary) };
    const now = new Date();
    const context: Context = {
      now: now.getTime(),
      utcOffset: -now.getTimezoneOffset(),
      dictionary: proof.dictionary,
      knownNames,
    };
    const { findings } = runChecks(checks, message, context);
    const show = (spelling: readonly Finding[]) =>
      tell(applyRuleSettings(ranked([...findings, ...spelling]), rules));
    show(engine.review(text, proof).findings);
    clearTimeout(timer);
    // What cannot be asked (the engine is gone) stays unsaid: spelling is the least of a follow-up.
    timer = setTimeout(() => void engine.update(text, proof).then(show, () => undefined), pause);
  };
}

function messageIn({ site, surface, kind, recipients }: Entry, text: string): Message {
  return { site, surface, kind, conversation: { id: '' }, recipients, text, attachments: [] };
}
