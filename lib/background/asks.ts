import * as v from 'valibot';
import { AppError } from '../errors.ts';
import type { EntryStatus, JournalEventType } from '../history/events.ts';
import type { Ask, RequestName } from '../messages.ts';
import type { Level } from '../review/finding.ts';
import type { MessageKind } from '../review/message.ts';
import type { Route as SendRoute } from '../sites/site.ts';

/** Far above what any site lets one write (LinkedIn 8,000, Slack 40,000, mail bodies more): only nonsense is refused. */
const longestText = 500_000;
const longestName = 2_000;

const name = v.pipe(v.string(), v.maxLength(longestName));
const text = v.pipe(v.string(), v.maxLength(longestText));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.object({});

const kinds = ['inmail', 'note', 'message', 'email', 'chat'] as const satisfies readonly MessageKind[];
const levels = ['stop', 'warn', 'note'] as const satisfies readonly Level[];

const statuses = [
  'sent',
  'not-confirmed',
  'not-sent',
  'pending',
  'scheduled',
  'undone',
] as const satisfies readonly EntryStatus[];

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
  'scheduled',
  'undone',
  'edited',
  'deleted',
] as const satisfies readonly JournalEventType[];

const sendRoutes = [
  'button',
  'enter',
  'mod-enter',
  'key-on-button',
  'submit',
  'quick-reply',
  'schedule',
  'send-and-archive',
  'insert-paragraph',
  'programmatic',
] as const satisfies readonly SendRoute[];

/** The shape of a journal line, wherever it comes from: a page, or an imported file. */
export const journalEventSchema = v.object({
  attemptId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  type: v.picklist(eventTypes),
  at: time,
  route: v.exactOptional(v.picklist(sendRoutes)),
  message: v.exactOptional(
    v.object({
      site: name,
      surface: name,
      kind: v.picklist(kinds),
      conversationId: name,
      conversationUrl: v.exactOptional(v.pipe(v.string(), v.maxLength(8_000))),
      recipients: v.array(v.object({ name, address: v.exactOptional(name) })),
      subject: v.exactOptional(text),
      text,
      html: v.exactOptional(text),
      attachments: v.array(name),
    }),
  ),
  findings: v.exactOptional(v.array(v.object({ rule: name, level: v.picklist(levels), title: name }))),
  reason: v.exactOptional(name),
});

const healthSchema = v.object({
  site: name,
  state: v.picklist(['active', 'late', 'drifted']),
  composers: count,
  leftWithoutReview: count,
  surface: v.exactOptional(name),
});

const filterSchema = v.object({
  site: v.exactOptional(name),
  kind: v.exactOptional(v.picklist(kinds)),
  status: v.exactOptional(v.picklist(statuses)),
  flagged: v.exactOptional(v.literal(true)),
  sentAnyway: v.exactOptional(v.literal(true)),
  from: v.exactOptional(time),
  until: v.exactOptional(time),
});

const schemas: { [N in RequestName]: v.GenericSchema<unknown, Ask<N>> } = {
  'composer.found': nothing,
  'engine.check': v.object({ sentences: v.array(text), dialect: name }),
  'engine.release': nothing,
  'journal.append': v.object({ events: v.array(journalEventSchema) }),
  'health.report': v.object({ health: healthSchema }),
  'parked.tell': v.object({ attemptId: name, name }),
  'dictionary.add': v.object({ word: name }),
  'history.list': v.object({
    before: v.exactOptional(time),
    limit: v.pipe(count, v.maxValue(1_000)),
    query: v.exactOptional(name),
    filter: v.exactOptional(filterSchema),
  }),
  'history.remove': v.object({ attemptIds: v.union([v.literal('all'), v.array(name)]) }),
  'history.restore': v.object({ undoToken: name }),
  'tab.state': v.object({ tabId: v.number(), url: v.string() }),
  'rehearsal.start': v.object({ tabId: v.number() }),
};

/** A checker for one request: gives back the ask, rid of anything it should not hold; throws 'bad-request'. */
export function checkFor<N extends RequestName>(request: N): (ask: unknown) => Ask<N> {
  const schema: v.GenericSchema<unknown, Ask<N>> = schemas[request];
  return (ask) => {
    const result = v.safeParse(schema, ask);
    if (!result.success) throw new AppError('bad-request');
    return result.output;
  };
}
