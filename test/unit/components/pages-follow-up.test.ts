import { expect, test, vi } from 'vitest';
import { createFollowUpModel, type FollowUpTools } from '../../../components/regret/index.ts';
import type { Finding } from '../../../lib/review/finding.ts';

const entry = { recipients: [{ name: 'Helena Ortiz' }], text: 'The fee is 400 a day.' };

function finding(quote: string, start: number): Finding {
  return {
    id: quote,
    rule: 'proof:spelling',
    family: 'proof',
    level: 'warn',
    part: 'text',
    range: { start, end: start + quote.length },
    quote,
    title: 'Spelling',
    reason: '',
    fixes: [{ replacement: 'right' }],
  };
}

function tools(over: Partial<FollowUpTools> = {}) {
  return {
    review: vi.fn<FollowUpTools['review']>(),
    findPlace: async () => 'none' as const,
    findSeen: async () => 'unknown' as const,
    insert: async () => 'inserted' as const,
    onShown: (_look: () => void) => () => undefined,
    copy: async () => undefined,
    addToDictionary: vi.fn(),
    ...over,
  };
}

test('the draft follows what is chosen until it is changed, and begins anew with another situation', () => {
  const model = createFollowUpModel(entry, tools());
  expect(model.text.value).toBe('');
  model.choose('wrong-fact');
  model.wrong.value = '400';
  model.right.value = ' 40 ';
  expect(model.text.value).toContain('“The fee is 40 a day.”');
  model.write('Mine.');
  model.right.value = '41';
  expect(model.text.value).toBe('Mine.');
  model.choose('too-hasty');
  expect(model.text.value).toContain('I have thought about it again');
  model.dispose();
});

test('shows what the review says of the newest text only', () => {
  const said: ((findings: readonly Finding[]) => void)[] = [];
  const model = createFollowUpModel(entry, tools({ review: (_text, tell) => void said.push(tell) }));
  model.choose('typo');
  model.write('wrnog one');
  model.write('wrnog two');
  said.at(-1)?.([finding('wrnog', 0)]);
  said.at(-2)?.([finding('one', 6)]);
  expect(model.findings.value.map(({ quote }) => quote)).toEqual(['wrnog']);
  const [found] = model.findings.value;
  if (found) model.fix(found, 'wrong');
  expect(model.text.value).toBe('wrong two');
  expect(model.findings.value).toEqual([]);
  if (found) model.fix(found, 'never');
  expect(model.text.value).toBe('wrong two');
  model.dispose();
});

test('what is ignored or added to the dictionary is not said again', () => {
  const given = tools({ review: (_text, tell) => tell([finding('Wrnog', 0), finding('wich', 6)]) });
  const model = createFollowUpModel(entry, given);
  model.choose('typo');
  model.write('Wrnog wich');
  const [first, second] = model.findings.value;
  if (first) model.ignore(first);
  if (second) model.addToDictionary(second);
  expect(model.findings.value).toEqual([]);
  expect(given.addToDictionary).toHaveBeenCalledExactlyOnceWith('wich');
  model.dispose();
});

test.each([
  ['inserted', 'It is in the message box, and not sent. Read it there, then press Send.'],
  ['not-empty', 'Something is written in that message box already. Copy the draft instead.'],
  ['refused', 'The message box did not take it. Copy the draft instead.'],
  ['none', 'That conversation is not open in any tab. Open it, then try again.'],
] as const)('says what came of putting it in: %s', async (done, words) => {
  const model = createFollowUpModel(entry, tools({ insert: async () => done }));
  model.choose('too-hasty');
  await model.insert();
  expect(model.told.value).toBe(words);
  model.write('Another.');
  expect(model.told.value).toBe('');
  model.dispose();
});

test('a background that is gone and a clipboard that is closed are told, not thrown', async () => {
  const gone = async () => Promise.reject(new Error('gone'));
  const model = createFollowUpModel(entry, tools({ insert: gone, findPlace: gone, copy: gone }));
  await model.look();
  expect(model.place.value).toBe('none');
  await model.insert();
  expect(model.told.value).toContain('did not take it');
  await model.copy();
  expect(model.told.value).toContain('did not allow copying');
  model.dispose();
});

test('takes what the conversation shows for what was seen, until the person says it', async () => {
  const findSeen = vi.fn(async () => 'seen' as const);
  const model = createFollowUpModel(entry, tools({ findPlace: async () => 'empty' as const, findSeen }));
  expect(model.seen.value).toBe('unknown');
  model.look();
  await vi.waitFor(() => expect(model.seen.value).toBe('seen'));
  model.saySeen('not-seen');
  expect([model.seen.value, model.seenOnSite.value]).toEqual(['not-seen', 'seen']);
  model.look();
  await vi.waitFor(() => expect(findSeen).toHaveBeenCalledTimes(2));
  expect(model.seen.value).toBe('not-seen');
});

test('says nothing of what was seen where the conversation shows nothing, or is not open', async () => {
  const shown = createFollowUpModel(entry, tools({ findPlace: async () => 'empty' as const }));
  const findSeen = vi.fn(async () => 'seen' as const);
  const closed = createFollowUpModel(entry, tools({ findSeen }));
  shown.look();
  closed.look();
  await vi.waitFor(() => expect(shown.place.value).toBe('empty'));
  expect([shown.seen.value, closed.seen.value]).toEqual(['unknown', 'unknown']);
  expect(findSeen).not.toHaveBeenCalled();
});

test('looks for the conversation again when the person comes back', async () => {
  const places = ['none', 'empty'] as const;
  const findPlace = vi.fn(async () => places[findPlace.mock.calls.length - 1] ?? 'none');
  const shown: (() => void)[] = [];
  const stop = vi.fn();
  const model = createFollowUpModel(
    entry,
    tools({
      findPlace,
      onShown(look) {
        shown.push(look);
        return stop;
      },
    }),
  );
  const end = model.look();
  await vi.waitFor(() => expect(findPlace).toHaveBeenCalledOnce());
  expect(model.place.value).toBe('none');
  shown[0]?.();
  await vi.waitFor(() => expect(model.place.value).toBe('empty'));
  end();
  expect(stop).toHaveBeenCalledOnce();
});
