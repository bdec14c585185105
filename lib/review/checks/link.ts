import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { codeSpans } from '../text/regions.ts';
import { touches } from '../text/spans.ts';

const broken: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /\bhttps?:\/(?!\/)[^\s/]\S*|\bhttps?\/\/\S+|\bhttps?:\/\/\/+\S*|\bhttps?;\/\/\S*|\bhttps?:\s\/\/\S*/gi,
    'does not begin as an address should',
  ],
  [
    /\bhttps?:\/\/[\w-]+(?:\.[\w-]+)*,[\w-]+\S*|\bhttps?:\/\/[\w.-]*\.\.[\w.-]+\S*/gi,
    'has a comma or two dots where one dot should be',
  ],
  [/\bhttps?:\/\/\S*(?:\[[\w -]+\]|\{[^\s{}]+\}|<[\w -]+>)\S*/gi, 'still has a place to fill in'],
  [
    /\bhttps?:\/\/\S*\b(?:your|my)-?_?(?:name|company|link|page|username|user|domain|profile|handle|event|calendar|url)\b\S*/gi,
    'still has a place to fill in',
  ],
  [/\[[^\]\n]+\]\(\s*(?:#|url|link)?\s*\)/gi, 'has no address behind it'],
  [/\b[\w.+-]+@{2,}[\w.-]+/g, 'has two @ signs'],
  [/\b[\w+-]+\.[\w.+-]+@[a-z][a-z\d-]*(?=[\s,;)]|\.(?:\s|$)|$)/gi, 'has nothing after the name of the host'],
  [
    /(?<=\b(?:mail|email|e-mail|write to|reach me at|contact|at)\s+(?:me |us )?(?:at |to )?)[\w+-]+@(?:gmail|yahoo|hotmail|outlook|example)(?=[\s,;)]|\.(?:\s|$)|$)/gi,
    'has nothing after the name of the host',
  ],
];

/** "the link below" and no address. Where text can carry hidden links (mail), only words that need a visible one. */
const promisedAnywhere =
  /\b(?:the (?:following )?(?:link|url)s? below|the following (?:link|url|website)|links? below|below (?:is|are) the links?)\b(?! (?:you|from|between))/gi;
const promisedInPlainText =
  /\bhere(?:'s|’s| is| are) (?:the|a|my|our|your) (?:\w+ ){0,2}links?\b|\b(?:click|tap|press) (?:here|(?:on )?(?:the|this) link)\b|\b(?:use|follow|open|via|through|at|with|see|on) (?:the|this) (?:\w+ )?link\b(?! (?:you|from|in|on|between|to your))/gi;

/** Addresses that lead nowhere, and a link that is promised and missing. */
export const link: Check = (message) => {
  const { text } = message;
  const code = codeSpans(text);
  const found: Finding[] = [];
  for (const [pattern, why] of broken) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].replace(/[.,;!?]+$/, '').length;
      if (touches(code, start, end) || found.some((one) => one.range?.start === start)) continue;
      found.push(
        findingAt(
          'slip:link',
          'warn',
          { part: 'text', text, start, end },
          {
            title: 'Broken link',
            reason: `“${text.slice(start, end)}” ${why}.`,
          },
        ),
      );
    }
  }
  return found.length > 0 ? found : missing(text, message.kind === 'email', message.attachments.length);
};

function missing(text: string, richText: boolean, attachments: number): Finding[] {
  if (attachments > 0 || /\b[\w-]+\.[a-z]{2,}(?:\/|\b)|:\/\/|@\w/i.test(text)) return [];
  const patterns = richText ? [promisedAnywhere] : [promisedAnywhere, promisedInPlainText];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      return [
        findingAt(
          'slip:link',
          'warn',
          { part: 'text', text, start: match.index, end: match.index + match[0].length },
          {
            title: 'Link missing',
            reason: `You wrote “${match[0]}”. There is no link in the text.`,
          },
        ),
      ];
    }
  }
  return [];
}
