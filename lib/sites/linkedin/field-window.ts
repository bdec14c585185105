import { allOf, firstOf, fold, isRendered, type Selectors, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer, KeyChord, KeyEffect, Surface } from '../site.ts';
import { type SurfaceParts, surfaceFrom } from '../surface-from.ts';
import { noticePlacesFor, sentNoticesFor } from './notices.ts';
import { ownNameOf } from './people.ts';

/** What the surfaces with a plain textarea differ in. */
export interface FieldWindowParts
  extends Pick<
    SurfaceParts,
    | 'id'
    | 'label'
    | 'releaseProven'
    | 'livesAt'
    | 'editors'
    | 'notIn'
    | 'roots'
    | 'isRoot'
    | 'climbs'
    | 'shadowHosts'
    | 'siteFillsTokens'
  > {
  readonly kind: 'inmail' | 'note' | 'message';
  readonly limits: NonNullable<ReturnType<NonNullable<Surface['limits']>>>;
  /** Send by markup; where none matches, the window's only button that says so. */
  readonly send: Selectors;
  readonly subject?: Selectors;
  readonly recipient: Selectors;
  /** A part of a link or address that names the other person for good. */
  readonly member: RegExp;
  /** The window goes away with the message: only a notice of the site tells that it was sent. */
  readonly leavesBySending?: true;
  /** What a message of the thread is shown in. */
  readonly shownMessage: Selectors;
}

/** A window around a textarea: the SDUI dialog, Sales Navigator, Recruiter and the invitation note. */
export function fieldWindow(parts: FieldWindowParts): Surface {
  const sendControls = ({ root }: Composer): HTMLElement[] => {
    const marked = allOf(root, parts.send);
    const named = marked.filter(saysSend);
    if (named.length > 0) return named;
    if (marked.length > 0) return marked;
    return buttonsThatSaySend(root);
  };
  const subjectField = ({ root }: Composer): HTMLElement | null =>
    parts.subject ? (allOf(root, parts.subject).find(isRendered) ?? null) : null;
  const names = ({ root }: Composer): string[] => {
    const found = allOf(root, parts.recipient).map(textOf).filter(Boolean);
    return [...new Set(found)];
  };

  /** Enter is a new line in every one; whether Ctrl+Enter sends is not known (composers.md 12). */
  function keyEffect(composer: Composer, chord: KeyChord, target: Element): KeyEffect {
    const inWriting = composer.editor === target || subjectField(composer) === target;
    const asks = chord.key === 'Enter' && chord.mod && !chord.shift && !chord.alt;
    return inWriting && asks ? 'unknown' : 'none';
  }

  function memberOf({ root }: Composer): string | null {
    const links = [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    const { location } = root.ownerDocument;
    for (const address of [...links, `${location.pathname}${location.search}`]) {
      const found = parts.member.exec(address)?.[0];
      if (found) return found;
    }
    return null;
  }

  const {
    kind,
    limits,
    send: _send,
    subject: _subject,
    recipient: _recipient,
    member: _member,
    ...own
  } = parts;
  return surfaceFrom({
    ...own,
    site: 'linkedin',
    engine: 'plain-field',
    conversation: (composer) => {
      const title = names(composer).join(', ');
      return { id: memberOf(composer) ?? `names:${title}`, ...(title ? { title } : {}) };
    },
    recipients: (composer) => names(composer).map((name) => ({ name })),
    sendControls,
    keyEffect,
    kind: () => kind,
    mayBeInMail: () => kind === 'inmail',
    limits: () => limits,
    ownName: ownNameOf,
    release: (composer) => {
      const control = sendControls(composer)[0];
      return control ? { how: 'click', control } : { how: 'ask' };
    },
    evidence: (composer) => ({
      ownMessagesWith: (text) =>
        allOf(composer.root, parts.shownMessage).filter((shown) => textOf(shown) === fold(text)).length,
      sentNotices: () => sentNoticesFor(composer),
    }),
    ...(parts.leavesBySending ? { alsoWatch: noticePlacesFor } : {}),
    subjectField,
    looseSendControl: ({ root }) =>
      firstOf(root, ['button[type="submit"]']) ?? buttonsThatSaySend(root)[0] ?? null,
  });
}

function buttonsThatSaySend(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button')].filter(saysSend);
}
