import type { MessageKind } from '../../review/message.ts';
import { isRendered } from '../find.ts';
import { isField } from './boxes.ts';
import { mailAround } from './mail.ts';
import { hasAny, nameWords, shownWords } from './names.ts';
import { isNoMessage } from './not-a-message.ts';
import { isOnPage, ruleFor } from './rules.ts';
import { hasOtherWord, namedSendNear, standsAlone } from './send-control.ts';

const chatWords = ['message', 'messages', 'msg', 'chat', 'dm', 'conversation', 'imessage', 'sms'];

/** How far around a box the part that is named "chat" can stand. */
const nearby = 4;

/** What a page calls the part that shows a conversation, in its code. */
const conversationWords = ['messages', 'msgs', 'conversation', 'chat', 'chatlog'];

/** Where a conversation is shown, for everybody and in every language (WAI-ARIA `log`). */
const log = '[role="log"]';
const mostSteps = 8;

/**
 * What is written here, or null for what is no message, and for what shows nothing that would make it one: a person
 * can still say that it is, by its Send.
 */
export function kindOf(box: HTMLElement): Extract<MessageKind, 'chat' | 'email'> | null {
  const rule = ruleFor(box);
  if (rule?.ignored) return null;
  const isSaid = rule?.send !== undefined && isOnPage(box, rule.send);
  if (!isSaid && isNoMessage(box)) return null;
  if (mailAround(box)) return isLine(box) ? null : 'email';
  return isSaid || isChat(box) ? 'chat' : null;
}

/** One line is a message only where the page shows a conversation, or its Send: lines are for anything else too. */
function isChat(box: HTMLElement): boolean {
  if (box.matches('[enterkeyhint="send"]') || logNear(box)) return true;
  const send = namedSendNear(box).length > 0;
  if (isLine(box))
    return (send && isNamedChat(box)) || ((send || standsAlone(box)) && isBelowConversation(box));
  return send || isNamedChat(box) || (isBelowConversation(box) && !hasOtherWord(box));
}

function isLine(box: HTMLElement): boolean {
  return box.tagName === 'INPUT';
}

function isNamedChat(box: HTMLElement): boolean {
  if (hasAny(nameWords(box), chatWords) || hasAny(shownWords(box), chatWords)) return true;
  let at = box.parentElement;
  for (let step = 0; at && at.tagName !== 'BODY' && step < nearby; step += 1) {
    if (hasAny(nameWords(at), chatWords)) return true;
    at = at.parentElement;
  }
  return false;
}

/** A conversation by its name in the code stands right before the box, or before what is around it. */
function isBelowConversation(box: HTMLElement): boolean {
  let at: Element | null = box;
  for (let step = 0; at && at.tagName !== 'BODY' && step < nearby; step += 1) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if ([before, ...before.children].some(isConversation)) return true;
    }
    at = at.parentElement;
  }
  return false;
}

/** Notices of a page ("Profile saved") are called messages too, but told to everybody as what they are. */
function isConversation(part: Element): boolean {
  return hasAny(nameWords(part), conversationWords) && !part.matches('[role="alert"], [role="status"]');
}

/** The conversation shown beside this box; null where the page marks none. */
export function logNear(box: HTMLElement): HTMLElement | null {
  let at = box.parentElement;
  for (let step = 0; at && step < mostSteps; step += 1) {
    const found = at.querySelector<HTMLElement>(log);
    if (found && !found.contains(box)) return found;
    at = at.parentElement;
  }
  return null;
}

/**
 * Whether Enter begins a new line here until something else is known: in a mail, and in a form with other questions on
 * show. A composer's form often keeps lines for later, a search for pictures or a hint, that are not.
 */
export function beginsWithNewLine(box: HTMLElement): boolean {
  if (mailAround(box)) return true;
  if (!isField(box) || box.matches('[enterkeyhint="send"]') || logNear(box)) return false;
  const lines = 'input:not([type]), input[type="text"], input[type="email"]';
  return [...(box.closest('form')?.querySelectorAll(lines) ?? [])].some(isRendered);
}
