import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AppError } from '../../../lib/errors.ts';
import type { JournalEvent } from '../../../lib/history/events.ts';
import { now } from '../../unit/components/pages-entries.ts';
import { bareLine, line, message } from '../../unit/history/sample.ts';
import { expectNoViolations, schemes, useScheme } from './accessible.ts';
import { openHistory } from './history-world.tsx';

const minute = 60_000;
const wrongName = [{ rule: 'slip:recipient', level: 'stop', title: 'Wrong name' }];

const fixed: JournalEvent[] = [
  line('attempted', now - 9 * minute, 'fixed', {
    message: message({ text: 'Dear Gregory, would you have ten minutes on Tuesday?' }),
    findings: wrongName,
  }),
  bareLine('cancelled', now - 8 * minute, 'fixed'),
  line('passed', now - 7 * minute, 'fixed'),
  bareLine('left', now - 7 * minute + 900, 'fixed'),
];
const parked: JournalEvent[] = [
  line('attempted', now - 60 * minute, 'parked', {
    message: message({
      conversationId: 'tom',
      recipients: [{ name: 'Tom Becker' }],
      kind: 'message',
      text: 'Tom, call me at once.',
      subject: '',
    }),
  }),
  bareLine('parked', now - 59 * minute, 'parked', 'let-it-sit'),
];
const plain: JournalEvent[] = [
  line('passed', now - 26 * 60 * minute, 'plain', {
    message: message({
      conversationId: 'ann',
      kind: 'message',
      recipients: [{ name: 'Ann Lee' }],
      text: 'Thank you, see you on Monday.',
      subject: '',
    }),
  }),
  bareLine('left', now - 26 * 60 * minute + 500, 'plain'),
];
const three = [fixed, parked, plain];

function many(count: number): JournalEvent[][] {
  return Array.from({ length: count }, (_, index) => {
    const id = `m${index}`;
    const sent = message({
      conversationId: id,
      recipients: [{ name: `Person ${index}` }],
      text: `Message ${index}`,
    });
    return [
      line('passed', now - index * minute, id, { message: sent }),
      bareLine('left', now - index * minute + 1, id),
    ];
  });
}

const names = () =>
  [...document.querySelectorAll('.history-row .row-who')].map(({ textContent }) => textContent);
const row = (name: string) => page.getByRole('button', { name: new RegExp(name, 'u') });

beforeEach(() => page.viewport(1200, 800));
afterEach(() => render(null, document.body));

describe('the list', () => {
  test('shows everything, newest first, and what is found as one types', async () => {
    await openHistory(three);
    await expect.element(page.getByRole('heading', { name: 'History' })).toBeVisible();
    await expect.poll(names).toEqual(['Helena Ortiz', 'Tom Becker', 'Ann Lee']);
    await userEvent.fill(page.getByRole('searchbox', { name: 'Search all messages' }), 'mon');
    await expect.poll(names).toEqual(['Ann Lee']);
    await expect.element(page.getByText('1 message', { exact: true })).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'flagged');
    await expect.poll(names).toEqual(['Helena Ortiz']);
    await userEvent.fill(page.getByRole('searchbox'), 'nobody');
    await expect.element(page.getByText('Nothing found for “nobody”')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Show all' }));
    await expect.poll(names).toHaveLength(3);
  });

  test('is narrowed by what the review said and how it went', async () => {
    await openHistory(three);
    await userEvent.selectOptions(page.getByLabelText('What the review said'), 'Changed after it');
    await expect.poll(names).toEqual(['Helena Ortiz']);
    await userEvent.selectOptions(page.getByLabelText('What the review said'), 'Any review');
    await userEvent.selectOptions(page.getByLabelText('How it went'), 'Not sent');
    await expect.poll(names).toEqual(['Tom Becker']);
    await userEvent.selectOptions(page.getByLabelText('How it went'), 'However it went');
    await userEvent.selectOptions(page.getByLabelText('When'), 'Today');
    await expect.poll(names).toEqual(['Helena Ortiz', 'Tom Becker']);
  });

  test('opens by its address: a rule, an hour, a stretch of time, each of which can be dropped', async () => {
    await openHistory(three, { hash: `#rule=slip%3Arecipient&from=${now - 10 * minute}&until=${now}` });
    await expect.poll(names).toEqual(['Helena Ortiz']);
    await userEvent.click(page.getByRole('button', { name: /^No longer only Name/u }));
    await userEvent.click(page.getByRole('button', { name: /^No longer only 24 Nov/u }));
    await expect.poll(names).toHaveLength(3);
  });

  test('of a hundred thousand draws and loads only what is to be seen, from anywhere', async () => {
    const world = await openHistory(many(100_000));
    await expect.poll(() => names().length).toBeGreaterThan(5);
    expect(document.querySelectorAll('.history-row').length).toBeLessThan(40);
    const box = document.querySelector('.history-scroll');
    box?.scrollTo(0, box.scrollHeight / 2);
    await expect.poll(() => Number(/\d+/.exec(names()[0] ?? '')?.[0])).toBeGreaterThan(49_000);
    box?.scrollTo(0, box.scrollHeight);
    await expect.poll(() => names().at(-1)).toBe('Person 99999');
    expect(document.querySelectorAll('.history-row').length).toBeLessThan(40);
    const loaded = world.asked.filter(({ name }) => name === 'history.list');
    expect(loaded.length).toBeLessThan(20);
    expect(document.querySelector('.history-row')?.getAttribute('aria-setsize')).toBe('100000');
  });

  test('is walked by keys, and Enter opens', async () => {
    await openHistory(many(300));
    await expect.poll(() => names().length).toBeGreaterThan(5);
    (row('Person 0').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(row('Person 2')).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(row('Person 299')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Person 299' })).toHaveFocus();
  });

  test('says why when it cannot be read', async () => {
    await openHistory([], { broken: true });
    await expect.element(page.getByText('The history could not be read')).toBeVisible();
    await expect.element(page.getByText(/^The history on this device could not be opened/u)).toBeVisible();
  });

  test('without a message says what will be here; with none kept by choice says that', async () => {
    await openHistory([]);
    await expect.element(page.getByText('No message yet')).toBeVisible();
    await openHistory([], { keep: 'nothing' });
    await expect.element(page.getByText('Nothing is kept')).toBeVisible();
  });
});

describe('a message', () => {
  test('opens to what was sent, what the review said, and what was changed after it', async () => {
    await openHistory(three);
    await userEvent.click(row('Helena Ortiz'));
    await expect
      .element(page.getByText('Dear Helena, would you have ten minutes on Tuesday?').last())
      .toBeVisible();
    await expect.element(page.getByText('Wrong name')).toBeVisible();
    expect(document.querySelector('.changed del')?.textContent).toBe('Gregory');
    expect(document.querySelector('.changed ins')?.textContent).toBe('Helena');
    await userEvent.click(page.getByText('What happened to it'));
    await expect.element(page.getByText('Send was pressed, and the review stopped it')).toBeVisible();
    await expect.element(page.getByText('It left')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Open conversation' })).toBeVisible();
  });

  test('kept with its emphasis shows that, and nothing else that may stand in HTML', async () => {
    const html =
      '<p>See <b>Monday</b><img src=x onerror="window.hurt=1"><a href="https://evil.example">x</a></p>';
    const rich = line('passed', now, 'rich', { message: message({ text: 'See Monday', html }) });
    await openHistory([[rich]], { hash: '#entry=rich' });
    await expect.poll(() => document.querySelector('.details-rich b')?.textContent).toBe('Monday');
    expect(document.querySelector('.details-rich :is(img, a)')).toBeNull();
    expect('hurt' in window).toBe(false);
  });

  test('that was edited on its site shows the text as sent and as it reads now; any other one is as sent', async () => {
    const sent = [line('passed', now, 'e'), bareLine('left', now + 100, 'e')];
    const edit = line('edited', now + 60_000, 'e', { message: message({ text: 'Dear Helena, on Friday?' }) });
    await openHistory([sent], { hash: '#entry=e' });
    await expect.element(page.getByText('As sent', { exact: true })).toBeVisible();
    expect(document.body.textContent).not.toContain('Edited');
    await openHistory([[...sent, edit]], { hash: '#entry=e' });
    await expect.element(page.getByText('As sent', { exact: true })).toBeVisible();
    await expect.element(page.getByText(message().text).last()).toBeVisible();
    await expect.element(page.getByText(/^Edited on the site afterwards/)).toBeVisible();
    await expect.element(page.getByText('As it reads now')).toBeVisible();
    await expect.element(page.getByText('Dear Helena, on Friday?')).toBeVisible();
    await expect.element(page.getByText('Edited afterwards')).toBeVisible();
  });

  test('that is gone says so', async () => {
    await openHistory(three, { hash: '#entry=gone' });
    await expect.element(page.getByText('This message is no longer in the history.')).toBeVisible();
  });

  test('that was let sit can be reminded of, put back and copied', async () => {
    const { tools, asked } = await openHistory(three, { hash: '#tab=not-sent' });
    tools.findPlace.mockResolvedValue('empty');
    await expect.poll(names).toEqual(['Tom Becker']);
    await userEvent.click(row('Tom Becker'));
    await userEvent.click(page.getByRole('button', { name: 'Tomorrow morning' }));
    await expect.element(page.getByText('Reminds you tomorrow, 09:00').last()).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Remove' }));
    expect(asked.filter(({ name }) => name === 'parked.remind').at(-1)?.ask).toEqual({
      attemptId: 'parked',
      at: null,
    });
    await expect.element(page.getByRole('button', { name: 'Tomorrow morning' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Put into the open message' }));
    expect(tools.insert).toHaveBeenCalledWith('parked', 'Tom, call me at once.');
    await expect.element(page.getByText(/It is in the message box, and not sent/u)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'I regret this' })).not.toBeInTheDocument();
  });
});

test('a reminder that has come is no longer announced, and another one can be set', async () => {
  const over = { ...bareLine('reminder', now - 30 * minute, 'parked'), remindAt: now - minute };
  await openHistory([[...parked, over]], { hash: '#tab=not-sent&entry=parked' });
  await expect.element(page.getByRole('button', { name: 'Tomorrow morning' })).toBeVisible();
  expect(document.body.textContent).not.toContain('Reminds you');
});

test('a time of one’s own is taken when one is through with it, and only one that is to come', async () => {
  const { asked } = await openHistory(three, { hash: '#tab=not-sent&entry=parked' });
  const reminders = () => asked.filter(({ name }) => name === 'parked.remind').map(({ ask }) => ask);
  const field = page.getByLabelText('Another time');
  const set = page.getByRole('button', { name: 'Remind me then' });
  await userEvent.click(set);
  await expect.element(page.getByText('Fill in a date and a time.')).toBeVisible();
  await userEvent.fill(field, '2020-01-01T09:00');
  await expect.element(page.getByText('Fill in a date and a time.')).not.toBeInTheDocument();
  await userEvent.click(set);
  await expect.element(page.getByText('This time has passed.')).toBeVisible();
  await userEvent.fill(field, '2099-03-04T17:30');
  await expect.element(page.getByText('This time has passed.')).not.toBeInTheDocument();
  expect(reminders()).toEqual([]);
  await userEvent.click(field);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^Reminds you .*4 March 2099.*17:30/u).last()).toBeVisible();
  expect(reminders()).toEqual([{ attemptId: 'parked', at: new Date(2099, 2, 4, 17, 30).getTime() }]);
});

describe('regret', () => {
  test('leads from what can be done to a follow-up that is reviewed as it is written', async () => {
    const { tools } = await openHistory(three, { hash: '#follow-up=fixed' });
    tools.findPlace.mockResolvedValue('empty');
    await expect.element(page.getByText('Assume an InMail cannot be taken back.')).toBeVisible();
    await userEvent.click(page.getByText('A wrong fact'));
    await expect
      .element(page.getByText('A second InMail may be refused, or cost another credit.'))
      .toBeVisible();
    await userEvent.fill(page.getByLabelText('You wrote'), 'Tuesday');
    await userEvent.fill(page.getByLabelText('What is right'), 'Wednesday');
    const draft = page.getByLabelText('Your follow-up');
    await expect
      .element(draft)
      .toHaveValue(
        'Hi Helena. A correction: “Dear Helena, would you have ten minutes on Wednesday?” I had written Tuesday by mistake.',
      );
    tools.review.mockImplementation((_entry, text: string, tell) => {
      const start = text.indexOf('Wensday');
      if (start === -1) return tell([]);
      tell([
        {
          id: 'x',
          rule: 'proof:spelling',
          family: 'proof',
          level: 'warn',
          part: 'text',
          range: { start, end: start + 7 },
          quote: 'Wensday',
          title: 'Spelling',
          reason: '“Wensday” is not in the dictionary.',
          fixes: [{ replacement: 'Wednesday' }],
        },
      ]);
    });
    await userEvent.fill(draft, 'It is Wensday, Helena.');
    await userEvent.click(page.getByRole('button', { name: 'Replace with “Wednesday”' }));
    await expect.element(draft).toHaveValue('It is Wednesday, Helena.');
    await userEvent.click(page.getByRole('button', { name: 'Copy', exact: true }));
    expect(tools.copy).toHaveBeenCalledWith('It is Wednesday, Helena.');
    await userEvent.click(page.getByRole('button', { name: 'Back to the proposed text' }));
    await expect.poll(() => (draft.element() as HTMLTextAreaElement).value).toMatch(/^Hi Helena/u);
  });

  test('puts the follow-up into the open message, and says that it is not sent', async () => {
    const world = await openHistory(three);
    world.tools.findPlace.mockResolvedValue('empty');
    await userEvent.click(row('Ann Lee'));
    await userEvent.click(page.getByRole('button', { name: 'I regret this' }));
    await userEvent.click(page.getByRole('button', { name: 'Write a follow-up' }));
    await userEvent.click(page.getByText('Too hasty'));
    await userEvent.click(page.getByRole('button', { name: 'Put into the open message' }));
    expect(world.tools.insert.mock.calls[0]?.[0]).toBe('plain');
    await expect.element(page.getByText(/and not sent/u)).toBeVisible();
  });
});

describe('several messages', () => {
  test('are ticked, a stretch of them with Shift, deleted together and brought back', async () => {
    await openHistory(many(30));
    await expect.poll(() => names().length).toBeGreaterThan(5);
    await userEvent.click(page.getByLabelText('Select the message to Person 1', { exact: true }));
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(page.getByLabelText('Select the message to Person 4', { exact: true }));
    await userEvent.keyboard('{/Shift}');
    await expect.element(page.getByText('4 messages selected')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Delete', exact: true }));
    await expect.poll(() => names().slice(0, 2)).toEqual(['Person 0', 'Person 5']);
    await expect.element(page.getByText('Deleted 4 messages.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => names().slice(0, 2)).toEqual(['Person 0', 'Person 1']);
  });

  test('all that were found can be ticked', async () => {
    await openHistory(many(120));
    await expect.poll(() => names().length).toBeGreaterThan(5);
    await userEvent.click(page.getByLabelText('Select the message to Person 0', { exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Select all 120' }));
    await expect.element(page.getByText('120 messages selected')).toBeVisible();
  });
});

/** Twelve weeks of messages: every third with a wrong name, of which every second was changed. */
function weeksOfMessages(): JournalEvent[][] {
  return Array.from({ length: 120 }, (_, index) => {
    const id = `w${index}`;
    const at = now - index * 16 * 60 * minute;
    const site = index % 4 === 0 ? 'slack' : 'linkedin';
    const sent = message({ site, conversationId: id, recipients: [{ name: `Person ${index}` }] });
    if (index % 3 !== 0) return [line('passed', at, id, { message: sent }), bareLine('left', at + 1, id)];
    const wrong = line('attempted', at, id, { message: sent, findings: wrongName });
    return index % 2 === 0
      ? [
          wrong,
          bareLine('cancelled', at + 1, id),
          line('passed', at + 2, id, { message: { ...sent, text: 'Better.' } }),
          bareLine('left', at + 3, id),
        ]
      : [
          wrong,
          { attemptId: id, type: 'approved' as const, at: at + 1, findings: wrongName },
          bareLine('left', at + 2, id),
        ];
  });
}

describe('looking back', () => {
  test('counts messages, and each bar opens what it counts, by keyboard too', async () => {
    const { asked, onWeekly } = await openHistory(weeksOfMessages(), { hash: '#tab=looking-back' });
    await expect.element(page.getByText('120 messages sent.')).toBeVisible();
    await expect
      .element(page.getByText(/^The review had something to say about 40 messages. 50\u00a0% were changed/u))
      .toBeVisible();
    expect(asked.find(({ name }) => name === 'history.statistics')?.ask).toMatchObject({
      from: expect.any(Number),
    });
    const rule = document.querySelector<SVGAElement>('[aria-label="What it was"] a');
    expect(rule?.getAttribute('aria-label')).toBe('Name that is not the recipient’s: 40 messages');
    expect(rule?.getAttribute('href')).toBe('#rule=slip%3Arecipient');
    const weeks = [...document.querySelectorAll('[aria-label="Messages by week"] a')];
    const counted = weeks.map((bar) =>
      Number(/: (\d+) message/.exec(bar.getAttribute('aria-label') ?? '')?.[1]),
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(120);
    expect(weeks[0]?.getAttribute('href')).toMatch(/^#site=\w+&from=\d+&until=\d+$/);
    (weeks[0] as SVGAElement).focus();
    expect(document.activeElement).toBe(weeks[0]);
    await userEvent.click(page.getByLabelText('Remind me once a week, with a notification'));
    expect(onWeekly).toHaveBeenCalledWith(true);
  });

  test('of nothing says so', async () => {
    await openHistory([], { hash: '#tab=looking-back' });
    await expect.element(page.getByText('Nothing was sent in this time.')).toBeVisible();
  });
});

describe('your data', () => {
  test('goes out as a file, and says what came of one that was brought in', async () => {
    const { files } = await openHistory(three, { hash: '#tab=your-data' });
    await userEvent.click(page.getByRole('button', { name: 'Export as CSV' }));
    await expect.element(page.getByText(/^The file is made/u)).toBeVisible();
    expect(files.save).toHaveBeenCalledWith(expect.any(Blob), 'second-look-2026-11-24.csv');
    const file = new File(['{}'], 'history.json', { type: 'application/json' });
    await userEvent.upload(page.getByLabelText('File to import'), file);
    await expect.element(page.getByText('Added 2 messages. 1 were here already.')).toBeVisible();
  });

  test('that is refused says why', async () => {
    const { files } = await openHistory(three, { hash: '#tab=your-data' });
    vi.mocked(files.importHistory).mockRejectedValue(
      new AppError('import-refused', 'Line 3 is not a message.'),
    );
    await userEvent.upload(page.getByLabelText('File to import'), new File(['x'], 'x.json'));
    await expect.element(page.getByText('Line 3 is not a message.')).toBeVisible();
  });

  test('is deleted after one question, and comes back by Undo', async () => {
    const { asked } = await openHistory(three, { hash: '#tab=your-data' });
    await userEvent.click(page.getByRole('button', { name: 'Delete all messages' }));
    await userEvent.click(page.getByRole('button', { name: 'Keep them' }));
    await userEvent.click(page.getByRole('button', { name: 'Delete all messages' }));
    await userEvent.click(page.getByRole('button', { name: 'Delete all 3' }));
    expect(asked.find(({ name }) => name === 'history.remove')?.ask).toEqual({ attemptIds: 'all' });
    await expect.element(page.getByText('Deleted all messages.')).toBeVisible();
  });
});

for (const scheme of schemes) {
  for (const [width, height] of [
    [1280, 860],
    [400, 800],
  ] as const) {
    const shot = (name: string) =>
      page.screenshot({ path: `../../../.output/surfaces/history-${name}-${scheme}-${width}.png` });
    test(`axe finds nothing, ${scheme}, ${width} wide`, async () => {
      await useScheme(scheme);
      await page.viewport(width, height);
      await openHistory([...three, ...many(60)]);
      await expect.poll(() => names().length).toBeGreaterThan(3);
      await shot('list');
      await expectNoViolations();
      await userEvent.click(row('Helena Ortiz'));
      await userEvent.click(page.getByText('What happened to it'));
      await expect.element(page.getByRole('heading', { name: 'Helena Ortiz' })).toBeVisible();
      await shot('entry');
      await expectNoViolations();
      render(null, document.body);
      await openHistory(three, { hash: '#follow-up=fixed' });
      await userEvent.click(page.getByText('A wrong fact'));
      await shot('follow-up');
      await expectNoViolations();
      render(null, document.body);
      await openHistory(three, { hash: '#tab=not-sent&entry=parked' });
      await expect.element(page.getByText('Remind me')).toBeVisible();
      await shot('parked');
      await expectNoViolations();
      render(null, document.body);
      await openHistory(weeksOfMessages(), { hash: '#tab=looking-back' });
      await expect.element(page.getByText('120 messages sent.')).toBeVisible();
      await shot('looking-back');
      await expectNoViolations();
      render(null, document.body);
      await openHistory(three, { hash: '#tab=your-data' });
      await shot('your-data');
      await expectNoViolations();
    });
  }
}
