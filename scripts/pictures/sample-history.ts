import type { JournalEvent, JournalEventType, JournalFinding } from '../../lib/history/events.ts';
import type { MessageKind } from '../../lib/review/message.ts';

interface Sample {
  readonly minutesAgo: number;
  readonly site: string;
  readonly kind: MessageKind;
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  /** What happened after the attempt, in order. */
  readonly course: readonly JournalEventType[];
  readonly finding?: JournalFinding;
}

const day = 24 * 60;
const harsh: JournalFinding = { rule: 'tone:insult', level: 'warn', title: 'Insult' };
const wrongName: JournalFinding = { rule: 'slip:greeting-name', level: 'stop', title: 'Wrong name' };

/** Made-up messages to made-up people, one of each way it can go. */
const samples: readonly Sample[] = [
  {
    minutesAgo: 3,
    site: 'linkedin',
    kind: 'inmail',
    to: 'Helena Ortiz',
    subject: 'The data platform role',
    text: 'Hi Helena, I read about your talk in Porto and would like to tell you about a role in our data platform team.',
    course: ['passed', 'left'],
  },
  {
    minutesAgo: 26,
    site: 'slack',
    kind: 'chat',
    to: 'Priya Raghunathan',
    text: 'The numbers for Tuesday are in the sheet. Row 14 is the one we talked about.',
    course: ['passed', 'left'],
  },
  {
    minutesAgo: 71,
    site: 'gmail',
    kind: 'email',
    to: 'Marek Wójcik',
    subject: 'Invoice 2026-114',
    text: 'Hi Marek, that is the third time the invoice is wrong. Please send a new one by Friday.',
    course: ['approved', 'released', 'left'],
    finding: harsh,
  },
  {
    minutesAgo: 160,
    site: 'linkedin',
    kind: 'message',
    to: 'Tom Becker',
    text: 'Hi Gregory, see you at 18:00 at the west entrance.',
    course: ['parked'],
    finding: wrongName,
  },
  {
    minutesAgo: day + 20,
    site: 'whatsapp',
    kind: 'chat',
    to: 'Noor Haddad',
    text: 'I left the keys with Sam. The blue ones open the cellar.',
    course: ['passed', 'not-confirmed'],
  },
  {
    minutesAgo: day + 95,
    site: 'outlook',
    kind: 'email',
    to: 'Ingrid Sørensen',
    subject: 'Offer for the Bergen office',
    text: 'Dear Ingrid, the offer is attached. It stands until the end of the month.',
    course: ['passed', 'left'],
  },
];

const weeks = 10;

/** Journal lines of the samples and, for the charts, of some more in the weeks before. `now` in ms since the epoch. */
export function sampleHistory(now: number): JournalEvent[] {
  const older = Array.from({ length: weeks * 9 }, (_, index): Sample => {
    const sample = samples[(index * 7) % samples.length] as Sample;
    return {
      ...sample,
      minutesAgo: 2 * day + Math.round((index * weeks * 7 * day) / (weeks * 9)) + (index % 5) * 97,
    };
  });
  return [...samples, ...older].reverse().flatMap((sample, index) => linesOf(sample, `sample-${index}`, now));
}

function linesOf(sample: Sample, attemptId: string, now: number): JournalEvent[] {
  const at = now - sample.minutesAgo * 60_000;
  const findings = sample.finding ? [sample.finding] : [];
  const message = {
    site: sample.site,
    surface: `${sample.site}-message`,
    kind: sample.kind,
    conversationId: `thread:${sample.to}`,
    ...(sample.site === 'linkedin'
      ? { conversationUrl: 'https://www.linkedin.com/messaging/thread/2-77/' }
      : {}),
    recipients: [{ name: sample.to }],
    ...(sample.subject ? { subject: sample.subject } : {}),
    text: sample.text,
    attachments: sample.site === 'outlook' ? ['offer.pdf'] : [],
  };
  return [
    { attemptId, type: 'attempted', at, route: 'button', message, findings },
    ...sample.course.map(
      (type, step): JournalEvent => ({
        attemptId,
        type,
        at: at + (step + 1) * 200,
        ...(type === 'approved' ? { findings } : {}),
        ...(type === 'parked' ? { reason: 'let-it-sit' } : {}),
      }),
    ),
  ];
}
