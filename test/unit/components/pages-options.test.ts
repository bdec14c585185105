import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createKeepDaysModel,
  createSettingsModel,
  createSitesModel,
} from '../../../components/options/index.ts';
import { cellsInOneLine } from '../../../components/options/kind-words.ts';
import { numberIn } from '../../../components/options/number-in.ts';
import {
  cellsOf,
  withCells,
  withEnter,
  withoutOwnCells,
  withSiteOff,
  withSiteRecorded,
} from '../../../components/options/settings-edit.ts';
import { lookFamilies, stopsFor, withStop } from '../../../components/options/stops-for.ts';
import { AppError } from '../../../lib/errors.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';

const seconds = { min: 0, max: 120, fractions: true };

test.each([
  ['10', 10],
  [' 0 ', 0],
  ['0.8', 0.8],
  ['0,8', 0.8],
  ['120', 120],
])('"%s" seconds is %d', (typed, number) => {
  expect(numberIn(typed, seconds)).toEqual({ number });
});

test.each(['', '121', '-1', 'ten', '1e2', '1.2.3', '0x10', 'Infinity'])(
  '"%s" seconds is refused',
  (typed) => {
    expect(numberIn(typed, seconds)).toEqual({ problem: 'Enter a number from 0 to 120.' });
  },
);

test('days are whole', () => {
  const days = { min: 1, max: 3650, fractions: false };
  expect(numberIn('2.5', days)).toEqual({ problem: 'Enter a whole number.' });
  expect(numberIn('90', days)).toEqual({ number: 90 });
});

test('each box of "what stops" sets itself and no other, from any state', () => {
  const boxes = ['stop:*', ...lookFamilies] as const;
  fc.assert(
    fc.property(fc.subarray([...boxes]), fc.constantFrom(...boxes), fc.boolean(), (ticked, box, on) => {
      const before = ticked.reduce((pairs, one) => withStop(pairs, one, true), withStop([], 'stop:*', false));
      const after = withStop(before, box, on);
      for (const other of boxes) {
        expect(stopsFor(after, other)).toBe(other === box ? on : ticked.includes(other));
      }
    }),
  );
});

test('all families together are kept as one that covers later ones too', () => {
  expect(withStop(['stop:*', 'warn:tone', 'warn:slip', 'warn:proof'], 'warn:need', true)).toEqual([
    'stop:*',
    'warn:*',
  ]);
});

test('a site has values of its own until they are given up, and others keep theirs', () => {
  const changed: Settings = {
    ...defaultSettings,
    ...withCells(defaultSettings, 'linkedin', 'inmail', { holdMs: 0 }),
  };
  expect(cellsOf(changed, 'linkedin', 'inmail')).toMatchObject({
    own: true,
    values: { holdMs: 0, waitMs: 800 },
  });
  expect(cellsOf(changed, null, 'inmail')).toMatchObject({ own: false, values: { holdMs: 10_000 } });
  const off: Settings = { ...changed, ...withSiteOff(changed, 'linkedin', true) };
  const back: Settings = { ...off, ...withoutOwnCells(off, 'linkedin', 'inmail') };
  expect(back.sites).toEqual({ linkedin: { off: true } });
  expect(withSiteOff(back, 'linkedin', false)).toEqual({ sites: {} });
});

test('what Enter does is stated for one site, and given up again without losing what was seen', () => {
  const seen: Settings = { ...defaultSettings, sites: { slack: { enterSeen: 'newline' } } };
  const stated: Settings = { ...seen, ...withEnter(seen, 'slack', 'send') };
  expect(stated.sites).toEqual({ slack: { enterSeen: 'newline', enter: 'send' } });
  expect(withEnter(stated, 'slack', undefined)).toEqual({ sites: { slack: { enterSeen: 'newline' } } });
  expect(withEnter(defaultSettings, 'telegram', undefined)).toEqual({ sites: {} });
});

test('recording stops and begins again for one site, whatever else is set there', () => {
  const off: Settings = { ...defaultSettings, ...withSiteOff(defaultSettings, 'slack', true) };
  const paused: Settings = { ...off, ...withSiteRecorded(off, 'slack', false) };
  expect(paused.sites).toEqual({ slack: { off: true, notRecorded: true } });
  expect(withSiteRecorded(paused, 'slack', true)).toEqual({ sites: { slack: { off: true } } });
});

test('the general values change for all sites at once', () => {
  const patch = withCells(defaultSettings, null, 'chat', { holdMs: 3000 });
  expect(patch.kinds?.chat).toMatchObject({ holdMs: 3000, stopsFor: ['stop:*'] });
  expect(patch.kinds?.inmail).toEqual(defaultSettings.kinds.inmail);
});

test('a kind is told in one line', () => {
  expect(cellsInOneLine(defaultSettings.kinds.inmail)).toBe(
    'Stops for slips and harm, tone, possible slips, spelling, need · waits up to 0.8 s · holds 10 s',
  );
  expect(cellsInOneLine({ stopsFor: [], waitMs: 0, holdMs: 0, cooldownMs: 0 })).toBe('Never stops');
});

test('a change that could not be saved is taken back and said', async () => {
  const model = createSettingsModel({
    load: async () => defaultSettings,
    save: () => Promise.reject(new AppError('settings-failed')),
  });
  await model.load();
  await model.change({ keep: 'nothing' });
  expect(model.settings.value.keep).toBe('text');
  expect(model.problem.value).toBe('Your choice could not be saved.');
  expect(model.saved.value).toBe(false);
});

test('a change is on screen at once and said to be saved only when it is', async () => {
  let saved: () => void = () => {};
  const model = createSettingsModel({
    load: async () => defaultSettings,
    save: () =>
      new Promise<void>((resolve) => {
        saved = resolve;
      }),
  });
  await model.load();
  const changing = model.change({ dialect: 'gb' });
  expect(model.settings.value.dialect).toBe('gb');
  expect(model.saved.value).toBe(false);
  saved();
  await changing;
  expect(model.saved.value).toBe(true);
});

test('granting asks the browser what holds now; that somebody says no is said, until the next answer', async () => {
  let allowed = false;
  const answers = [false, true];
  const sites = createSitesModel(
    [{ id: 'gmail', name: 'Gmail', required: false, kinds: ['email'], notReviewable: [] }],
    {
      hasAccess: async () => allowed,
      grant: async () => {
        allowed = answers.shift() === true;
        return allowed;
      },
      revoke: () => Promise.reject(new Error('not from here')),
    },
  );
  await sites.load();
  await sites.grant('gmail');
  expect(sites.access.value.get('gmail')).toBe(false);
  expect(sites.problem.value).toBe('No access to Gmail. Messages you send there are not reviewed.');
  await sites.grant('gmail');
  expect(sites.access.value.get('gmail')).toBe(true);
  expect(sites.problem.value).toBe('');
  await sites.revoke('gmail');
  expect(sites.problem.value).not.toBe('');
});

test('of two shorter times only the later one is asked about, whichever is counted first', async () => {
  const counted = new Map<number, (messages: number) => void>();
  const saved: number[] = [];
  const model = createKeepDaysModel({
    olderThan: (days) =>
      new Promise((resolve) => counted.set(days, (messages) => resolve({ messages, notSent: 0 }))),
    save: (days) => saved.push(days),
  });
  const choices = [model.choose(3, 90), model.choose(30, 90)];
  counted.get(30)?.(2);
  counted.get(3)?.(0);
  await Promise.all(choices);
  expect(model.asked.value).toEqual({ days: 30, older: { messages: 2, notSent: 0 } });
  expect(saved).toEqual([]);
  await model.choose(120, 90);
  expect(model.asked.value).toBeNull();
  model.answer(true);
  expect(saved).toEqual([120]);
});
