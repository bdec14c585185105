import { expect, test, vi } from 'vitest';
import type { EngineAsk, SpellingAnswer } from '../../../../lib/review/engine/ask.ts';
import { createEngineClient } from '../../../../lib/review/engine/client.ts';
import type { Finding } from '../../../../lib/review/finding.ts';
import { findingAt } from '../../../../lib/review/make-finding.ts';

const told = (rule: 'proof:spelling' | 'tone:harsh', text: string, words: string, fix: string): Finding[] => {
  const start = text.indexOf(words);
  const place = { part: 'text', text, start, end: start + words.length } as const;
  return start < 0 ? [] : [findingAt(rule, 'warn', place, { title: '', reason: '', fixes: [fix] })];
};
/** Calls "wrng" wrong, and "a mess" hostile. */
const answerTo = (sentence: string): SpellingAnswer => ({
  sentence,
  findings: told('proof:spelling', sentence, 'wrng', 'wrong'),
});
const answering = () =>
  vi.fn(async ({ sentences, draft }: EngineAsk) => ({
    answers: sentences.map(answerTo),
    tone: told('tone:harsh', draft.text, 'a mess', ''),
  }));
const us = { dialect: 'us', kind: 'email' } as const;
const askedFor = (ask: ReturnType<typeof answering>) => ask.mock.calls.map(([asked]) => asked.sentences);

test('asks once a sentence and gives offsets in the text', async () => {
  const ask = answering();
  const client = createEngineClient(ask);
  expect(client.review('All is well. This is wrng.', us)).toEqual({
    findings: [],
    complete: false,
    language: 'en',
  });
  const [finding] = await client.update('All is well. This is wrng.', us);
  expect(finding?.range).toEqual({ start: 21, end: 25 });
  await client.update('All is well. This is wrng. And this is new.', us);
  expect(askedFor(ask)).toEqual([['All is well.', 'This is wrng.'], ['And this is new.']]);
  expect(client.review('All is well. This is wrng.', us)).toMatchObject({
    complete: true,
    findings: [{ range: { start: 21 } }],
  });
});

test('the tone is asked of the whole draft, once a draft and kind', async () => {
  const ask = answering();
  const client = createEngineClient(ask);
  const [finding] = await client.update('All is well. This is a mess.', us);
  expect(finding).toMatchObject({ rule: 'tone:harsh', quote: 'a mess', range: { start: 21, end: 27 } });
  await client.update('All is well. This is a mess.', us);
  expect(ask).toHaveBeenCalledOnce();
  await client.update('All is well. This is a mess.', { ...us, kind: 'chat' });
  expect(askedFor(ask).at(-1)).toEqual([]);
  expect(ask.mock.lastCall?.[0].draft).toEqual({ text: 'All is well. This is a mess.', kind: 'chat' });
});

test('until a changed draft is answered for, its tone is the last one where the words still stand', async () => {
  const client = createEngineClient(answering());
  await client.update('This is a mess.', us);
  expect(client.review('So this is a mess.', us)).toMatchObject({
    complete: false,
    findings: [{ rule: 'tone:harsh', range: { start: 11, end: 17 } }],
  });
  expect(client.review('So this is fine.', us).findings).toEqual([]);
});

test('two updates at once ask once', async () => {
  const ask = answering();
  const client = createEngineClient(ask);
  await Promise.all([client.update('This is wrng.', us), client.update('This is wrng.', us)]);
  expect(ask).toHaveBeenCalledOnce();
});

test('tells how many answers have come: until then the same text has the same review', async () => {
  const client = createEngineClient(answering());
  const update = client.update('This is wrng.', us);
  expect(client.answered).toBe(0);
  await update;
  expect(client.answered).toBe(1);
  await client.update('This is wrng.', us);
  expect(client.answered).toBe(1);
});

test('an empty draft is not asked about', async () => {
  const ask = answering();
  const client = createEngineClient(ask);
  expect(await client.update(' \n', us)).toEqual([]);
  expect(client.review('', us).complete).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

test('words of the person and names of the page are no errors', async () => {
  const client = createEngineClient(answering());
  await client.update('This is wrng.', us);
  expect(client.review('This is wrng.', { ...us, dictionary: new Set(['wrng']) }).findings).toEqual([]);
  expect(client.review('This is wrng.', { ...us, knownNames: ['Ann Wrng'] }).findings).toEqual([]);
});

test('a text in another language is not asked about', async () => {
  const ask = answering();
  const client = createEngineClient(ask);
  const german = 'Ich habe das nicht bekommen und warte noch.';
  expect(await client.update(german, us)).toEqual([]);
  expect(client.review(german, us)).toEqual({ findings: [], complete: true, language: 'other' });
  expect(ask).not.toHaveBeenCalled();
});

test('a failure reaches the caller and is asked again', async () => {
  const ask = answering().mockRejectedValueOnce(new Error('gone'));
  const client = createEngineClient(ask);
  await expect(client.update('This is wrng.', us)).rejects.toThrow('gone');
  expect(await client.update('This is wrng.', us)).toHaveLength(1);
});
