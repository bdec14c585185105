import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HistoryView, hashOf, viewIn } from '../../../components/history/page/address.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });
const time = fc.integer({ min: 0, max: 4e12 });

const filters = fc.record(
  {
    site: text,
    kind: fc.constantFrom('inmail' as const, 'chat' as const),
    status: fc.constantFrom('sent' as const, 'not-confirmed' as const),
    rule: text,
    hour: fc.integer({ min: 0, max: 23 }),
    flagged: fc.constant(true as const),
    sentAnyway: fc.constant(true as const),
    changed: fc.constant(true as const),
    from: time,
    until: time,
  },
  { requiredKeys: [] },
);

const views: fc.Arbitrary<HistoryView> = fc
  .record({
    tab: fc.constantFrom(
      'messages' as const,
      'not-sent' as const,
      'looking-back' as const,
      'your-data' as const,
    ),
    query: fc.string({ maxLength: 20 }),
    filter: filters,
    open: fc.option(fc.record({ entry: text, followUp: fc.boolean() }), { nil: undefined }),
  })
  .map(({ open, ...view }) => ({
    ...view,
    ...(open === undefined ? {} : { entry: open.entry }),
    ...(open?.followUp ? { followUp: true as const } : {}),
  }));

test('every view can be linked to: its address leads back to it', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewIn(hashOf(view))).toEqual(view);
    }),
  );
});

test('what the background opens is understood', () => {
  expect(viewIn('#follow-up=a%2F1')).toEqual({
    tab: 'messages',
    query: '',
    filter: {},
    entry: 'a/1',
    followUp: true,
  });
  expect(viewIn('#tab=not-sent&entry=a1')).toMatchObject({ tab: 'not-sent', entry: 'a1' });
});

test('nonsense in an address narrows nothing', () => {
  const nonsense = '#tab=x&status=lost&kind=pigeon&hour=noon&from=-1&flagged=yes';
  expect(viewIn(nonsense)).toEqual({ tab: 'messages', query: '', filter: {} });
});
