import type { RehearsalReport } from '../../messages.ts';
import { kindWords } from '../../page-ui/words.ts';
import type { Message } from '../../review/message.ts';
import type { Route } from '../../sites/site.ts';

const routeWords: Readonly<Record<Route, string>> = {
  button: 'the Send button',
  enter: 'Enter',
  'mod-enter': 'Ctrl or ⌘ + Enter',
  shortcut: 'a keyboard shortcut',
  'key-on-button': 'a key on the Send button',
  submit: 'the form itself',
  'quick-reply': 'a one-click reply',
  schedule: 'the schedule menu',
  'send-and-archive': 'Send and archive',
  'send-silently': 'Send without sound',
  'insert-paragraph': 'the Enter of a screen keyboard',
  programmatic: 'the page itself',
};

/** What the guard recognised at a send gesture, in a few lines: for the person, or for a bug report. */
export function rehearsalWords(message: Message, route: Route, surface: string): string {
  return linesOf(rehearsalOf(message, route, surface));
}

function rehearsalOf(message: Message, route: Route, surface: string): RehearsalReport {
  return {
    surface,
    route: routeWords[route],
    kind: kindWords[message.kind],
    recipients: message.recipients.map((recipient) => recipient.name || recipient.address || ''),
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    text: message.text,
  };
}

function linesOf(report: RehearsalReport): string {
  return [
    `The guard works here. Nothing was sent.`,
    `${report.kind} (${report.surface}), by ${report.route}`,
    `To: ${report.recipients.join(', ') || 'not known'}`,
    ...(report.subject === undefined ? [] : [`Subject: ${report.subject || '(empty)'}`]),
    `Text: ${report.text}`,
  ].join('\n');
}
