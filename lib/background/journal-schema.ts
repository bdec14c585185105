import * as v from 'valibot';
import type { JournalEventType } from '../history/events.ts';
import type { Level } from '../review/finding.ts';
import type { MessageKind } from '../review/message.ts';
import type { Route as SendRoute } from '../sites/site.ts';

/** Far above what any site lets one write (LinkedIn 8,000, Slack 40,000, mail bodies more): only nonsense is refused. */
const longestText = 500_000;
const longestName = 2_000;

export const name = v.pipe(v.string(), v.maxLength(longestName));
export const text = v.pipe(v.string(), v.maxLength(longestText));

/** To the end of the year 9999: what is later is no time of a message, and breaks what formats dates. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799_999));

export const kinds = ['inmail', 'note', 'message', 'email', 'chat'] as const satisfies readonly MessageKind[];
const levels = ['stop', 'warn', 'note'] as const satisfies readonly Level[];

const eventTypes = [
  'attempted',
  'held',
  'approved',
  'released',
  'passed',
  'left',
  'not-confirmed',
  'cancelled',
  'parked',
  'reminder',
  'scheduled',
  'undone',
  'edited',
  'deleted',
] as const satisfies readonly JournalEventType[];

const sendRoutes = [
  'button',
  'enter',
  'mod-enter',
  'shortcut',
  'key-on-button',
  'submit',
  'quick-reply',
  'schedule',
  'send-and-archive',
  'send-silently',
  'insert-paragraph',
  'programmatic',
] as const satisfies readonly SendRoute[];

const messageSchema = v.pipe(
  v.object({
    site: name,
    surface: name,
    kind: v.picklist(kinds),
    conversationId: name,
    conversationUrl: v.exactOptional(v.pipe(v.string(), v.maxLength(8_000))),
    conversationTitle: v.exactOptional(name),
    recipients: v.array(v.object({ name, address: v.exactOptional(name) })),
    subject: v.exactOptional(text),
    text,
    html: v.exactOptional(text),
    attachments: v.array(name),
    mayBeInMail: v.exactOptional(v.boolean()),
    countsOnly: v.exactOptional(v.literal(true)),
  }),
  // A link that a page or a file gave us ends up in a link of ours: only the web is linked to.
  v.transform(({ conversationUrl, ...message }) =>
    conversationUrl !== undefined && isWebAddress(conversationUrl)
      ? { ...message, conversationUrl }
      : message,
  ),
);

/** The shape of a journal line, wherever it comes from: a page, or an imported file. */
export const journalEventSchema = v.object({
  attemptId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  type: v.picklist(eventTypes),
  at: time,
  route: v.exactOptional(v.picklist(sendRoutes)),
  message: v.exactOptional(messageSchema),
  findings: v.exactOptional(v.array(v.object({ rule: name, level: v.picklist(levels), title: name }))),
  reason: v.exactOptional(name),
  remindAt: v.exactOptional(time),
});

/** One attempt of a file: its lines, which belong together and begin with a message. */
export const attemptSchema = v.pipe(
  v.array(journalEventSchema),
  v.minLength(1),
  v.maxLength(1_000),
  v.check((events) => new Set(events.map((event) => event.attemptId)).size === 1),
  v.check((events) => events.some((event) => event.message !== undefined)),
);

function isWebAddress(address: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
