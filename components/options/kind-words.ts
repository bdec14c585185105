import type { MessageKind } from '../../lib/review/message.ts';
import type { KindSettings } from '../../lib/settings.ts';
import { lookFamilies, stopsFor } from './stops-for.ts';

/** The kinds in the order of DESIGN.md 5: the hardest to take back first. */
export const kinds: readonly {
  readonly kind: MessageKind;
  readonly title: string;
  readonly about: string;
}[] = [
  { kind: 'inmail', title: 'InMail', about: 'LinkedIn InMail, Sales Navigator, Recruiter' },
  { kind: 'note', title: 'Invitation note', about: 'The note with a LinkedIn invitation' },
  { kind: 'message', title: 'Message', about: 'LinkedIn messages' },
  { kind: 'email', title: 'E-mail', about: 'Gmail, Outlook' },
  { kind: 'chat', title: 'Chat', about: 'Slack, Messenger, WhatsApp, Teams, Discord and others' },
];

export const lookWords: Readonly<Record<(typeof lookFamilies)[number], { title: string; about: string }>> = {
  'warn:tone': { title: 'Tone', about: 'Blame, demands, shouting, too casual or too formal' },
  'warn:slip': {
    title: 'Possible slips',
    about: 'A promised attachment that is missing, a date that cannot be',
  },
  'warn:proof': { title: 'Spelling and grammar', about: 'Only what is very likely wrong' },
  'warn:need': {
    title: 'Whether to send it',
    about: 'Your third message without an answer, a reply to everybody',
  },
};

/** A kind's cells in one line: "Stops for slips, tone · waits up to 0.8 s · holds 10 s". */
export function cellsInOneLine(cells: KindSettings): string {
  const shortWords = {
    'warn:tone': 'tone',
    'warn:slip': 'possible slips',
    'warn:proof': 'spelling',
    'warn:need': 'need',
  };
  const stops = [
    ...(cells.stopsFor.includes('stop:*') ? ['slips and harm'] : []),
    ...lookFamilies.filter((family) => stopsFor(cells.stopsFor, family)).map((family) => shortWords[family]),
  ];
  return [
    stops.length === 0 ? 'Never stops' : `Stops for ${stops.join(', ')}`,
    ...(cells.waitMs > 0 ? [`waits up to ${inSeconds(cells.waitMs)} s`] : []),
    ...(cells.holdMs > 0 ? [`holds ${inSeconds(cells.holdMs)} s`] : []),
  ].join(' · ');
}

/** Milliseconds as seconds for the screen. */
export function inSeconds(milliseconds: number): number {
  return milliseconds / 1000;
}
