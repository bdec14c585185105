import type { Check, Context, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import type { Message } from '../message.ts';
import { folded } from '../text/fold.ts';
import { isNameOf, isNearly, type KnownPerson, knownPerson } from './greeting/match.ts';
import { type GreetedName, parseGreeting } from './greeting/parse.ts';

/**
 * The name in the greeting against the names the message goes to. Silent where it cannot know: a group, an office,
 * a handle, an address that tells no name, a name in another script.
 */
export const greetingName: Check = (message, context) => {
  const people = message.recipients.map(knownPerson);
  if (people.length === 0) return [];
  const greeting = parseGreeting(message.text);
  if (greeting === null) return [];
  const strangers = greeting.names.filter(
    (name) => !people.some((person) => isNameOf(name, person)) && !isKnownOtherwise(name, message, context),
  );
  const [stranger] = strangers;
  if (stranger === undefined || !people.every((person) => person.certain)) return [];
  // "Liz, Greg:" to Liz alone: the other reads along some other way. As many names as recipients are meant one for one.
  const someRight = strangers.length < greeting.names.length;
  if (someRight && (people.length === 1 || greeting.names.length !== people.length)) return [];
  const misspelt = people.find((person) => isNearly(stranger.words[0] ?? '', person.given));
  if (misspelt !== undefined) return [misspelled(message, stranger, misspelt)];
  return [wrongName(message, context, stranger, greeting.sure && !someRight, greeting.titled)];
};

/** Named by the conversation, or someone who signs in it ("Acme Support" writes as Dana). */
function isKnownOtherwise(name: GreetedName, message: Message, context: Context): boolean {
  const word = name.words[0] ?? '';
  const others = (context.thread ?? []).filter((entry) => !entry.own).map((entry) => entry.text.slice(-80));
  return [message.conversation.title ?? '', ...others].some((text) =>
    folded(text)
      .split(/[^\p{L}'-]+/u)
      .includes(word),
  );
}

function wrongName(
  message: Message,
  context: Context,
  name: GreetedName,
  sure: boolean,
  titled: boolean,
): Finding {
  const own = context.ownName !== undefined && isNameOf(name, knownPerson({ name: context.ownName }));
  const goesTo = message.recipients.map((recipient) => recipient.name || recipient.address || '');
  const whom =
    goesTo.length > 2 ? `${goesTo[0]} and ${goesTo.length - 1} others` : goesTo.map(shortName).join(' and ');
  return findingAt(
    'slip:recipient',
    sure ? 'stop' : 'warn',
    { part: 'text', text: message.text, ...name },
    {
      title: 'Wrong name',
      reason: own
        ? `You wrote ${name.written}, which is your own name. This goes to ${whom}.`
        : `You wrote ${name.written}. This goes to ${whom}.`,
      fixes:
        goesTo.length === 1
          ? replacement(goesTo[0] ?? '', titled ? 'last' : name.words.length > 1 ? 'all' : 'first')
          : [],
    },
  );
}

function misspelled(message: Message, name: GreetedName, person: KnownPerson): Finding {
  const recipient = message.recipients.find((one) => knownPerson(one).given === person.given);
  const right = shortName(recipient?.name ?? '');
  return findingAt(
    'slip:recipient-spelling',
    'warn',
    { part: 'text', text: message.text, ...name },
    {
      title: 'Name misspelt',
      reason: `You wrote ${name.written}. The name is spelt ${right}.`,
      fixes: [right],
    },
  );
}

function inOrder(shown: string): string[] {
  const name = shown.replace(/\(.*?\)|@.*$/g, ' ').trim();
  const ordered = name.includes(',') ? name.split(',').reverse().join(' ') : name;
  return ordered.split(/\s+/).filter((word) => word !== '');
}

function shortName(shown: string): string {
  return shown.includes('@') ? shown : (inOrder(shown)[0] ?? shown);
}

function replacement(shown: string, which: 'first' | 'last' | 'all'): string[] {
  if (shown.includes('@')) return [];
  const words = inOrder(shown);
  if (which === 'all') return [words.join(' ')];
  return which === 'first' ? words.slice(0, 1) : words.slice(-1);
}
