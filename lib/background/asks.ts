import * as v from 'valibot';
import { AppError } from '../errors.ts';
import type { EntryStatus } from '../history/events.ts';
import type { Ask, RequestName } from '../messages.ts';
import { journalEventSchema, kinds, name, text, time } from './journal-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.object({});

const healthSchema = v.object({
  site: name,
  state: v.picklist(['active', 'late', 'drifted']),
  composers: count,
  leftWithoutReview: count,
  surface: v.exactOptional(name),
});

const statuses = [
  'sent',
  'not-confirmed',
  'not-sent',
  'pending',
  'scheduled',
  'undone',
] as const satisfies readonly EntryStatus[];

const filterSchema = v.object({
  site: v.exactOptional(name),
  kind: v.exactOptional(v.picklist(kinds)),
  status: v.exactOptional(v.picklist(statuses)),
  rule: v.exactOptional(name),
  hour: v.exactOptional(v.pipe(count, v.maxValue(23))),
  flagged: v.exactOptional(v.literal(true)),
  sentAnyway: v.exactOptional(v.literal(true)),
  changed: v.exactOptional(v.literal(true)),
  from: v.exactOptional(time),
  until: v.exactOptional(time),
});

const schemas: { [N in RequestName]: v.GenericSchema<unknown, Ask<N>> } = {
  'composer.found': nothing,
  'engine.check': v.object({
    sentences: v.array(text),
    dialect: v.picklist(['us', 'gb', 'au', 'ca', 'in']),
    draft: v.object({ text, kind: v.picklist(kinds) }),
  }),
  'engine.release': nothing,
  'journal.append': v.object({ events: v.array(journalEventSchema) }),
  'sent.digests': v.object({ recipients: v.array(v.object({ name, address: v.exactOptional(name) })) }),
  'health.report': v.object({ health: healthSchema }),
  'parked.tell': v.object({ attemptId: name, name }),
  'parked.remind': v.object({ attemptId: name, at: v.nullable(time) }),
  'take-back.due': v.object({ site: name, kind: v.picklist(kinds) }),
  'dictionary.add': v.object({ word: name }),
  'enter.learned': v.object({ site: name, enter: v.picklist(['send', 'newline']) }),
  'drift.report': v.object({ tabId: v.number() }),
  'own.guard': v.object({ host: name, guarded: v.boolean(), tabId: v.exactOptional(v.number()) }),
  'own.hosts': nothing,
  'own.found': v.object({ tabId: v.number() }),
  'own.pick': v.object({ tabId: v.number(), frameId: count, box: name }),
  'own.learned': v.object({ host: name, box: name, send: name, press: v.exactOptional(v.literal(true)) }),
  'history.list': v.object({
    before: v.exactOptional(time),
    skip: v.exactOptional(count),
    limit: v.pipe(count, v.maxValue(1_000)),
    query: v.exactOptional(name),
    filter: v.exactOptional(filterSchema),
  }),
  'sent.find': v.object({
    site: name,
    conversationId: name,
    text,
    which: v.union([v.picklist(['newest', 'only']), v.object({ editedOf: time })]),
  }),
  'history.remove': v.object({ attemptIds: v.union([v.literal('all'), v.array(name)]) }),
  'history.export': v.object({ before: v.exactOptional(time), limit: v.pipe(count, v.maxValue(1_000)) }),
  'history.import.stage': v.object({ importId: name, firstLine: count, attempts: v.array(v.unknown()) }),
  'history.import.commit': v.object({ importId: name, attempts: count }),
  'history.import.cancel': v.object({ importId: name }),
  'history.statistics': v.object({ from: v.exactOptional(time), until: v.exactOptional(time) }),
  'history.restore': v.object({ undoToken: name }),
  'history.events': v.object({ attemptId: name }),
  'draft.find': v.object({ attemptId: name }),
  'draft.insert': v.object({ attemptId: name, text }),
  'seen.find': v.object({ attemptId: name }),
  'draft.resume': v.object({ attemptId: name }),
  'regret.open': v.object({ attemptId: name }),
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
