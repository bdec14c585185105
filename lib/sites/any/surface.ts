import { frameOf, isWithin } from '../../editors/frame.ts';
import { readerFor } from '../../editors/read-text.ts';
import type { MessageKind } from '../../review/message.ts';
import { chosenEnterEffect } from '../enter-effect.ts';
import { elementsIn } from '../find.ts';
import type { Composer, KeyChord, KeyEffect, Surface } from '../site.ts';
import { hasOpenSuggestions } from '../suggestions.ts';
import { allBoxesIn, boxAt, boxesIn, engineOf, isField, isInUse } from './boxes.ts';
import { controls, namedParts } from './controls.ts';
import { beginsWithNewLine, kindOf } from './kind.ts';
import { mailAround, recipientsIn, subjectIn } from './mail.ts';
import { ownText } from './own-text.ts';
import { boxOf, conversationAt, placeOfMessages, rootOf } from './place.ts';
import { allRules, matchesMark, ruleFor } from './rules.ts';
import { noteEmpty, sendControlsOf } from './send-control.ts';
import { shownWith } from './shown.ts';
import { submitterOf } from './submitting.ts';

type Kind = Extract<MessageKind, 'chat' | 'email'>;

/** How far around a control its box can stand. */
const mostSteps = 8;
/** A press lands on an icon in the control, or some wrapper in it. */
const pressDepth = 6;

/**
 * The one surface of a host that nobody described. Composers it finds carry a variant of it, with the engine of their
 * editor. It never releases: nothing is known of what this site takes, so a stopped message waits for the person's own press.
 *
 * @param host what messages name as their site
 */
export function anySurface(host: string): Surface {
  const variants = new Map<string, Surface>();

  function variant(box: Element, kind: Kind): Surface {
    const mail = isField(box) ? 'plain-mail' : 'mail-body';
    const engine = kind === 'email' ? mail : engineOf(box);
    const key = `${engine} ${kind}`;
    const known = variants.get(key);
    if (known) return known;
    const made: Surface = {
      ...surface,
      id: kind === 'email' ? 'any-mail' : 'any-chat',
      label: `${kind === 'email' ? 'Mail' : 'Message'} on ${host}`,
      engine,
      kind: () => kind,
    };
    variants.set(key, made);
    return made;
  }

  function composerOf(box: HTMLElement | null | undefined): Composer | null {
    // An editor's own frame hears its events too: they are the page's around it, where its Send is.
    const kind = box?.ownerDocument === document && isInUse(box) ? kindOf(box) : null;
    if (!box || !kind) return null;
    if (ownText(box, kind) === '') noteEmpty(box);
    return { surface: variant(box, kind), root: rootOf(box), editor: box };
  }

  function locate(path: readonly EventTarget[]): Composer | null {
    const elements = elementsIn(path);
    const [target] = elements;
    if (!target) return null;
    const frame = frameOf(target);
    if (frame) return composerOf(frame);
    if (target.ownerDocument !== document) return ofOuterControl(elements);
    if (target.tagName === 'FORM') return ofForm(target);
    const box = elements.find((element) => boxAt(element) === element);
    if (box) return composerOf(box) ?? ofMailWith(box);
    return ofControl(elements);
  }

  /** A submit that is none of Send's is none of ours. */
  function ofForm(form: HTMLElement): Composer | null {
    const composer = composerOf(boxOf(form, (box) => kindOf(box) !== null));
    if (!composer) return null;
    const submitter = submitterOf(form);
    const sends = sendControlsOf(composer.editor);
    return submitter && sends.length > 0 && !sends.includes(submitter) ? null : composer;
  }

  /** The subject and the recipients of a mail: Ctrl+Enter there sends it. */
  function ofMailWith(line: HTMLElement): Composer | null {
    return near(line, ({ editor }) => mailAround(editor)?.contains(line) ?? false);
  }

  function ofControl(elements: readonly HTMLElement[]): Composer | null {
    const pressed = pressedIn(elements);
    const [first] = pressed;
    return first ? near(first, ({ editor }) => isSendOf(editor, pressed)) : null;
  }

  /** A Send in the page around or in a frame beside, where the mail is written in this document. */
  function ofOuterControl(elements: readonly HTMLElement[]): Composer | null {
    const pressed = pressedIn(elements);
    if (pressed.length === 0) return null;
    const composers = boxesIn(document).flatMap((box) => composerOf(box) ?? []);
    return composers.find(({ editor }) => isSendOf(editor, pressed)) ?? null;
  }

  /** The nearest composer around an element for which the test holds. */
  function near(element: HTMLElement, test: (composer: Composer) => boolean): Composer | null {
    const asked = new Set<HTMLElement>();
    let at = element.parentElement;
    for (let step = 0; at && step < mostSteps; step += 1) {
      for (const box of boxesIn(at)) {
        if (asked.has(box)) continue;
        asked.add(box);
        const composer = composerOf(box);
        if (composer && test(composer)) return composer;
      }
      at = at.parentElement;
    }
    return null;
  }

  function keyEffect({ editor }: Composer, chord: KeyChord, target: Element): KeyEffect {
    if (chord.key !== 'Enter' || chord.shift || chord.alt) return 'none';
    if (!isWithin(editor, target)) return chord.mod && target.matches('input, textarea') ? 'unknown' : 'none';
    if (chord.mod) return 'unknown';
    if (kindOf(editor) === 'email') return 'none';
    if (editor.tagName === 'INPUT') return 'send';
    const starts = beginsWithNewLine(editor) ? 'newline' : 'send';
    return chosenEnterEffect(chord, starts);
  }

  const surface: Surface = {
    id: 'any-chat',
    site: host,
    label: `Message on ${host}`,
    engine: 'rich-text',
    releaseProven: false,
    learnsEnter: true,
    leavesSilently: true,
    locate,
    findAll: (root) =>
      allBoxesIn(root).flatMap((box) => {
        const composer = composerOf(box);
        return composer ? [composer] : [];
      }),
    refresh: ({ root }) => (root.isConnected ? composerOf(boxOf(root, (box) => kindOf(box) !== null)) : null),
    sendControls: ({ editor }) => sendControlsOf(editor),
    keyEffect,
    otherSend(path) {
      const elements = elementsIn(path);
      const composer = allRules().some(([, { press }]) => press) ? ofControl(elements) : null;
      if (!composer || !ruleFor(composer.editor)?.press) return null;
      const control = sendControlsOf(composer.editor).find((each) => path.includes(each));
      return control ? { composer, control, route: 'button', on: 'press' } : null;
    },
    suggestionOpen: ({ editor }) => hasOpenSuggestions(editor),
    kind: ({ editor }) => kindOf(editor) ?? 'chat',
    read(composer) {
      const { editor, surface: own } = composer;
      const kind = own.kind(composer);
      const mail = kind === 'email' ? mailAround(editor) : null;
      const subject = mail && subjectIn(mail, editor);
      return {
        site: host,
        surface: own.id,
        kind,
        conversation: conversationAt(editor),
        recipients: mail ? recipientsIn(mail, editor) : [],
        ...(subject ? { subject: readerFor('plain-field')(subject) } : {}),
        text: ownText(editor, kind),
        attachments: filesIn(composer.root),
      };
    },
    release: () => ({ how: 'ask' }),
    evidence: ({ editor, root }) => ({
      ownMessagesWith: (text) => shownWith(placeOfMessages(editor), text, root),
    }),
    alsoWatch: ({ editor }) => [placeOfMessages(editor)],
    subjectField: ({ editor }) => {
      const mail = mailAround(editor);
      return mail ? subjectIn(mail, editor) : null;
    },
  };
  return surface;
}

/** What of a press can be a control: of two in each other, the page may mean either. */
function pressedIn(elements: readonly HTMLElement[]): HTMLElement[] {
  const marks = allRules().flatMap(([, { send }]) => send ?? []);
  return elements
    .slice(0, pressDepth)
    .filter(
      (each) => each.matches(`${controls}, ${namedParts}`) || marks.some((mark) => matchesMark(each, mark)),
    );
}

function isSendOf(box: HTMLElement, pressed: readonly HTMLElement[]): boolean {
  return sendControlsOf(box).some((control) => pressed.includes(control));
}

/** What the person put into the file fields of the composer. */
function filesIn(root: HTMLElement): string[] {
  const fields = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  return fields.flatMap(({ files }) => [...(files ?? [])].map(({ name }) => name));
}
