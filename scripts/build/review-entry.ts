import toneBytes from 'models:tone.bin';
import wordBytes from 'models:words.bin';
import { proofreadText } from '../../lib/review/engine/proofread-text.ts';
import { createProofreader } from '../../lib/review/engine/proofreader.ts';
import {
  type Context,
  deferredChecks,
  type Finding,
  instantChecks,
  type Level,
  loadTone,
  type Message,
  promptChecks,
  ranked,
  runChecks,
  toneFindings,
  toneScores,
} from '../../lib/review/index.ts';
import type { Dialect } from '../../lib/settings.ts';

/** What may be known besides the text; anything left out is as in a mail to nobody in particular. */
export interface ReviewContext extends Partial<Omit<Message, 'text'>>, Partial<Context> {
  readonly dialect?: Dialect;
  /** Ways the labelled data says it. */
  readonly to?: string | readonly string[];
  readonly addresses?: readonly string[];
  readonly has_attachment?: boolean;
}

export interface ReviewFinding {
  /** UTF-16 offsets into the text; 0 and 0 where the whole message is meant. */
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly string[];
  /** The rule: "proof:spelling", "tone:insult", "slip:placeholder" … */
  readonly kind: string;
  readonly level: Level;
}

const proofreader = createProofreader(wordBytes);
const tones = loadTone(toneBytes);

function messageOf(text: string, given: ReviewContext): Message {
  const to = given.to === undefined ? [] : [given.to].flat();
  const named = to.map((name, index) => {
    const address = given.addresses?.[index];
    return { name, ...(address === undefined ? {} : { address }) };
  });
  // Where nobody says whether something is attached, nothing can be missing.
  const attached = given.has_attachment === false ? [] : ['attachment 1'];
  return {
    site: given.site ?? 'eval',
    surface: given.surface ?? 'eval',
    kind: given.kind ?? 'email',
    conversation: given.conversation ?? { id: 'eval' },
    recipients: given.recipients ?? named,
    ...(given.subject === undefined ? {} : { subject: given.subject }),
    text,
    attachments: given.attachments ?? attached,
  };
}

/** Everything the extension says about a text: the checks of the page, the proofreader, the tone model; ranked. */
export function review(text: string, given: ReviewContext = {}): ReviewFinding[] {
  const message = messageOf(text, given);
  const context: Context = {
    // Without a date of writing no date in the text is past: the checks take NaN for "not known".
    now: given.now ?? Number.NaN,
    utcOffset: given.utcOffset ?? 0,
    ...(given.ownName === undefined ? {} : { ownName: given.ownName }),
    ...(given.limits === undefined ? {} : { limits: given.limits }),
    ...(given.siteTokens === undefined ? {} : { siteTokens: given.siteTokens }),
    ...(given.dictionary === undefined ? {} : { dictionary: given.dictionary }),
    ...(given.thread === undefined ? {} : { thread: given.thread }),
    knownNames: given.knownNames ?? [],
  };
  const dialect = given.dialect ?? 'us';
  const proof = proofreadText(text, (sentence) => proofreader.check([sentence], { dialect })[0]?.findings, {
    dialect,
    knownNames: [...(context.knownNames ?? []), ...message.recipients.map((recipient) => recipient.name)],
    ...(context.dictionary === undefined ? {} : { dictionary: context.dictionary }),
    kind: message.kind,
  });
  const checked = runChecks([...instantChecks, ...promptChecks, ...deferredChecks], message, context);
  return ranked([...checked.findings, ...proof.findings, ...toneFindings(tones, message)]).map(shown);
}

function shown({ range, fixes, rule, level }: Finding): ReviewFinding {
  return {
    start: range?.start ?? 0,
    end: range?.end ?? 0,
    suggestions: fixes.map((fix) => fix.replacement),
    kind: rule,
    level,
  };
}

/** The models' scores: hostility and politeness as log-odds or shares, formality 0 to 1 (lib/review/tone/model). */
export function tone(text: string): { toxicity: number; politeness: number; formality: number } {
  return toneScores(tones, text);
}
