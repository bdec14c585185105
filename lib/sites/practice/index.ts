/** Our own practice page: an InMail-like composer without an account. In: its elements. Out: surfaces. */
import { firstOf, fold, isRendered, textOf } from '../find.ts';
import { inMailLimits } from '../linkedin/inmail.ts';
import type { Surface } from '../site.ts';
import { surfaceFrom } from '../surface-from.ts';

/** Our own page to try the guard on: an InMail-like form without any account. */
const practiceInMail = surfaceFrom({
  id: 'practice-inmail',
  site: 'practice',
  label: 'Practice InMail',
  engine: 'rich-text',
  releaseProven: true,
  livesAt: () => true,
  editors: ['form[data-practice-composer] [contenteditable]:not([contenteditable="false"])'],
  forms: ['form[data-practice-composer]'],
  roots: ['form[data-practice-composer]'],
  conversation: (composer) => {
    const title = recipientName(composer.root.ownerDocument);
    return { id: `practice:${title}`, title };
  },
  recipients: ({ root }) => {
    const name = recipientName(root.ownerDocument);
    return name ? [{ name }] : [];
  },
  sendControls: ({ root }) => [...root.querySelectorAll<HTMLElement>('button[type="submit"]')],
  keyEffect: ({ editor, root }, chord, target) => {
    const writing = editor.contains(target) || (target.matches('input') && root.contains(target));
    return writing && chord.key === 'Enter' && chord.mod && !chord.shift && !chord.alt ? 'send' : 'none';
  },
  kind: () => 'inmail',
  mayBeInMail: () => true,
  limits: () => inMailLimits,
  release: ({ root }) => {
    const control = root.querySelector<HTMLElement>('button[type="submit"]');
    return control ? { how: 'click', control } : { how: 'ask' };
  },
  evidence: ({ root }) => ({
    ownMessagesWith: (text) => sentIn(root.ownerDocument).filter((shown) => shown === fold(text)).length,
  }),
  subjectField: ({ root }) => {
    const field = root.querySelector<HTMLElement>(
      'input[name="subject"], input:not([type]), input[type="text"]',
    );
    return field && isRendered(field) ? field : null;
  },
});

function recipientName(page: Document): string {
  const element = firstOf(page, ['[data-practice-recipient]']);
  return element ? textOf(element) : '';
}

function sentIn(page: Document): string[] {
  return [...page.querySelectorAll('[data-practice-sent] [data-practice-text]')].map(textOf);
}

export const practiceSurfaces: readonly Surface[] = [practiceInMail];
