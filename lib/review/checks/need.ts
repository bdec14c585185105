import type { Check, Context, Finding } from '../finding.ts';
import { findingAbout } from '../make-finding.ts';
import type { Message } from '../message.ts';
import { digestOf } from '../text/digest.ts';

const minute = 60_000;

/** Facts that may change one's mind about sending at all: told once, without advice. */
export const need: Check = (message, context) => [
  ...unanswered(message, context),
  ...lateAtNight(context),
  ...afterHeat(context),
  ...credit(message, context),
];

const counting = ['', '', '', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** This would be the third message in a row; chats come in many short lines, so there only long silences would tell. */
function unanswered(message: Message, context: Context): Finding[] {
  const thread = context.thread ?? [];
  const answeredAt = thread.findLastIndex((entry) => !entry.own);
  const inARow = thread.slice(answeredAt + 1).map(({ text }) => text);
  if (isThirdOfItsKind(message, inARow, context)) {
    return [
      findingAbout('need:unanswered', 'warn', {
        title: 'Same text, third time',
        reason: 'You have sent this same text twice, and no answer is on show.',
      }),
    ];
  }
  const own = inARow.length;
  const which = counting[own + 1] ?? 'next';
  if (own < 2) return [];
  return [
    findingAbout('need:unanswered', 'note', {
      title: 'No answer yet',
      reason: `This is your ${which} message in a row without an answer.`,
    }),
  ];
}

/** The last two without an answer say the same. Where nobody ever answered on show, the history counts too. */
function isThirdOfItsKind(message: Message, inARow: readonly string[], context: Context): boolean {
  if (message.text.trim() === '' || inARow.length === 0) return false;
  const digest = digestOf(message.text);
  const neverAnswered = inARow.length === context.thread?.length;
  const known = neverAnswered ? (context.sentBefore ?? []).map((sent) => sent.digest) : [];
  return [inARow.map(digestOf), known].some(
    (sent) => sent.length >= 2 && sent.slice(-2).every((before) => before === digest),
  );
}

function lateAtNight(context: Context): Finding[] {
  const local = new Date(context.now + context.utcOffset * minute);
  const hour = local.getUTCHours();
  if (Number.isNaN(hour) || hour >= 5) return [];
  const clock = `${String(hour).padStart(2, '0')}:${String(local.getUTCMinutes()).padStart(2, '0')}`;
  return [
    findingAbout('need:late', 'note', { title: 'Late at night', reason: `It is ${clock} where you are.` }),
  ];
}

function afterHeat(context: Context): Finding[] {
  if (context.heatedAt === undefined) return [];
  const seconds = Math.round((context.now - context.heatedAt) / 1000);
  if (seconds < 0 || seconds > 60) return [];
  return [
    findingAbout('need:heated', 'note', {
      title: 'Right after a heated one',
      reason: `Your last heated message was ${seconds} seconds ago.`,
    }),
  ];
}

function credit(message: Message, context: Context): Finding[] {
  if (message.kind !== 'inmail' || context.creditsLeft === undefined) return [];
  return [
    findingAbout('need:credit', 'note', {
      title: 'Costs a credit',
      reason: `An InMail costs one credit. You have ${context.creditsLeft} left.`,
    }),
  ];
}
