import { expect, test, vi } from 'vitest';
import type { SpellingAnswer } from '../../../../lib/messages.ts';
import { createEngineClient } from '../../../../lib/review/engine/client.ts';
import { findingAt } from '../../../../lib/review/make-finding.ts';

/** Calls "wrng" wrong. */
const answerTo = (sentence: string): SpellingAnswer => {
  const start = sentence.indexOf('wrng');
  const told = { title: 'Spelling', reason: '', fixes: ['wrong'] };
  const place = { part: 'text', text: sentence, start, end: start + 4 } as const;
  return { sentence, findings: start < 0 ? [] : [findingAt('proof:spelling', 'warn', place, told)] };
};
const answering = () => vi.fn(async (sentences: readonly string[]) => sentences.map(answerTo));
const us = { dialect: 'us' } as const;

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
  expect(ask.mock.calls.map(([sentences]) => sentences)).toEqual([
    ['All is well.', 'This is wrng.'],
    ['And this is new.'],
  ]);
  expect(client.review('This is wrng.', us)).toMatchObject({
    complete: true,
    findings: [{ range: { start: 8 } }],
  });
});

test('two updates at once ask once', async () => {
  const ask = answering();
  const client = createEngineClient(ask);
  await Promise.all([client.update('This is wrng.', us), client.update('This is wrng.', us)]);
  expect(ask).toHaveBeenCalledOnce();
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
