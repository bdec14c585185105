import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MessageKind } from '../../../../lib/review/message.ts';
import { readTone, writeTone } from '../../../../lib/review/tone/model/tone-file.ts';
import { toneFindings } from '../../../../lib/review/tone/model/tone-findings.ts';
import { loadTone, statements, toneScores } from '../../../../lib/review/tone/model/tone-model.ts';
import { messageWith } from '../make-message.ts';

const file = new Uint8Array(readFileSync('public/models/tone.bin')).buffer;
const model = loadTone(file);
const rules = (text: string, kind: MessageKind = 'email') =>
  toneFindings(model, messageWith(text, { kind })).map((one) => `${one.level} ${one.rule}`);

describe('tone.bin', () => {
  it('is small enough to ship', () => {
    expect(file.byteLength).toBeLessThan(500_000);
  });

  it('comes out of the writer as it went in', () => {
    const { head, tables } = readTone(file);
    expect(writeTone(head, tables)).toEqual(new Uint8Array(file));
  });

  it('is refused when it is something else or cut short', () => {
    expect(() => loadTone(new ArrayBuffer(0))).toThrow('not a tone model');
    expect(() => loadTone(new TextEncoder().encode('something else').buffer)).toThrow('not a tone model');
    expect(() => loadTone(file.slice(0, file.byteLength - 10))).toThrow();
  });
});

describe('hostility', () => {
  it.each([
    'You have ruined everything and I hate working with you.',
    'You are a stupid waste of space.',
    'This is the worst service I have ever seen and you should be embarrassed.',
    'what a bunch of fking idiots lol',
    'What a stupid Dick he is, what an Idiot.',
  ])('is told: %s', (text) => {
    expect(rules(text)).toContain('warn tone:harsh');
  });

  it.each([
    'Thanks for the quick answer, see you on Monday.',
    'I am not happy with the result. Please fix it by Friday.',
    'We will not renew the contract, and I would like to explain why.',
    'I am gay.',
    'As a Muslim woman I know this well.',
    'My boss is deaf, which is great for the team.',
    'He told me "you are a stupid waste of space".',
    'All of my Gaylord cousins were kind to me in every way.',
    'We met Nigel Hancock and Fanny Cummings in Scunthorpe.',
    'Das ist nicht gut und die Arbeit ist eine Katastrophe für uns.',
    '',
    '...',
  ])('is not told: %s', (text) => {
    expect(rules(text)).not.toContain('warn tone:harsh');
  });

  it('points at the sentence that says it', () => {
    const text =
      'Hello Paul.\nThe invoice came on Monday. You are a lying piece of shit, Paul! Please call me.';
    const [finding] = toneFindings(model, messageWith(text));
    expect(finding?.quote).toBe('You are a lying piece of shit, Paul!');
  });

  it.each([
    ['Hi Ann. This enum looks terribly useless to me.', 'useless'],
    ['Hi Ann, your report is a disgusting mess and it makes me sick.', '“disgusting”'],
  ])('names the words that say it: %s', (text, words) => {
    const [finding] = toneFindings(model, messageWith(text));
    expect(finding).toMatchObject({ rule: 'tone:harsh', level: 'warn', title: 'Reads as hostile' });
    expect(finding?.reason).toContain(words);
    expect(finding?.reason).toMatch(/^“[^”]{3,60}” may read as hostile to the one who gets it\.$/);
  });
});

describe('the other axes', () => {
  it('put a polite request above a curt one', () => {
    const polite = model.politeness(
      'Hi! Could you please have a look at this when you have a moment? Thank you.',
    );
    const curt = model.politeness('Why did you delete that? What is your problem?');
    expect(polite).toBeGreaterThan(curt + 3);
    expect(rules('Why did you delete that, what is your problem?')).toContain('note tone:curt');
    expect(rules('Why did you delete that, what is your problem?', 'chat')).not.toContain('note tone:curt');
  });

  it('put a letter above a text message', () => {
    const letter =
      'We would appreciate receiving the additional documentation regarding the proposed acquisition.';
    expect(model.formality(letter)).toBeGreaterThan(
      model.formality('lol ya dude im gonna get u some stuff') + 0.3,
    );
  });

  it('note what is out of place, where there are words enough', () => {
    const slang = 'lol ya dude im gonna get u some stuff haha that was so cool man omg yeah';
    expect(rules(slang, 'inmail')).toContain('note tone:casual-message');
    expect(rules('lol ya', 'inmail')).toEqual([]);
    expect(rules(slang, 'chat')).not.toContain('note tone:casual-message');
  });

  it('are numbers between 0 and 1 for the evaluation', () => {
    for (const value of Object.values(toneScores(model, 'Could you send it?'))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe('statements', () => {
  it('put a very short sentence together with the next', () => {
    const text = 'No. You did not read it at all. Fine.';
    expect(statements(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'No. You did not read it at all.',
      'Fine.',
    ]);
    expect(statements('')).toEqual([]);
  });
});
