import { readerFor, readField } from '../editors/read-text.ts';
import type { Conversation, Message, MessageKind, Recipient } from '../review/message.ts';
import { anyOf, climb, closestOf, elementsIn, isRendered, matchesAny, type Selectors } from './find.ts';
import type { Composer, Surface } from './site.ts';
import { hasOpenSuggestions } from './suggestions.ts';
import { whileStill } from './while-still.ts';

/** What one surface has to say for itself; the rest of `Surface` follows from it. */
export interface SurfaceParts
  extends Omit<Surface, 'locate' | 'findAll' | 'refresh' | 'suggestionOpen' | 'read' | 'kind'> {
  /** Cheap: whether elements here (page, shadow root, frame, address) can belong to this surface at all. */
  livesAt(element: Element): boolean;
  /** The editable element. Strict: no comment box, no search field, no internal note. */
  readonly editors: Selectors;
  /** What such an editor must not sit in or be. */
  readonly notIn?: Selectors;
  /** What one send belongs to, where the site has an element for it. */
  readonly forms?: Selectors;
  /** What stays while one writes to one conversation. */
  readonly roots: Selectors;
  /** Where no root matches: does this ancestor of the editor hold the whole conversation? */
  readonly isRoot?: (ancestor: HTMLElement) => boolean;
  /** No form and no root is known by name: the lowest ancestor of an event's target with an editor in it is asked. */
  readonly climbs?: true;
  /** Hosts of open shadow roots in which such composers sit. */
  readonly shadowHosts?: Selectors;
  /** The element that holds everything that is read, but the address; null where that is not sure (`whileStill`). */
  readsIn?(composer: Composer): HTMLElement | null;
  /** @param recipients what `recipients` has just answered */
  conversation(composer: Composer, recipients: readonly Recipient[]): Conversation;
  recipients(composer: Composer): Recipient[];
  /** @param subject what `subjectField` has just answered */
  kind(composer: Composer, subject?: HTMLElement | null): MessageKind;
  attachments?(composer: Composer): string[];
  /** Where the engine's editor leaves out what the person did not write. */
  readText?(editor: HTMLElement): string;
  /** Where the site's own list of suggestions is not tied to its editor by ARIA. */
  suggestionOpen?(composer: Composer): boolean;
}

/** Makes a surface from its parts: finds composers by the event, and reads them. */
export function surfaceFrom(parts: SurfaceParts): Surface {
  /** What may be the editor of an event's path, or hold it. In one list: most elements of a path are neither. */
  const candidates = parts.climbs
    ? [...parts.editors, ':not(main, body, html)']
    : [...parts.editors, ...(parts.forms ?? []), ...parts.roots];
  const readText = parts.readText ?? readerFor(parts.engine);

  function composerOf(editor: HTMLElement): Composer {
    const root =
      closestOf(editor, parts.roots) ??
      (parts.isRoot ? climb(editor, parts.isRoot) : null) ??
      editor.parentElement ??
      editor;
    return { surface, root, editor };
  }

  function isOurs(editor: HTMLElement): boolean {
    return parts.livesAt(editor) && !(parts.notIn && closestOf(editor, parts.notIn));
  }

  function isEditor(element: HTMLElement): boolean {
    return matchesAny(element, parts.editors) && isOurs(element);
  }

  function editorsIn(scope: ParentNode): HTMLElement[] {
    return anyOf(scope, parts.editors).filter(isOurs);
  }

  /** The editor on show; the only one there is, also where it has no box (a window in the background). */
  function editorOnShowIn(scope: ParentNode): HTMLElement | undefined {
    const editors = editorsIn(scope);
    // Not asked for its box: after a key the browser would lay the page out for it, within the send.
    return editors.length === 1 ? editors[0] : editors.find(isRendered);
  }

  function locate(path: readonly EventTarget[]): Composer | null {
    const elements = elementsIn(path);
    if (!elements[0] || !parts.livesAt(elements[0])) return null;
    for (const element of elements) {
      if (!matchesAny(element, candidates)) continue;
      if (isEditor(element)) return composerOf(element);
      const editor = editorOnShowIn(element);
      if (editor) {
        const composer = composerOf(editor);
        return composer.root.contains(element) ? composer : null;
      }
    }
    return null;
  }

  function scopesOf(root: Document | ShadowRoot): ParentNode[] {
    const hosts = (parts.shadowHosts ?? []).flatMap((host) => [...root.querySelectorAll(host)]);
    return [root, ...new Set(hosts.flatMap((host) => host.shadowRoot ?? []))];
  }

  function findAll(root: Document | ShadowRoot): Composer[] {
    const byRoot = new Map<HTMLElement, Composer>();
    for (const editor of scopesOf(root).flatMap(editorsIn).filter(isRendered)) {
      const composer = composerOf(editor);
      if (!byRoot.has(composer.root)) byRoot.set(composer.root, composer);
    }
    return [...byRoot.values()];
  }

  function refresh(composer: Composer): Composer | null {
    if (!composer.root.isConnected) return null;
    const editor = editorOnShowIn(composer.root);
    return editor ? { surface, root: composer.root, editor } : null;
  }

  function read(composer: Composer): Message {
    const subject = parts.subjectField?.(composer);
    const recipients = parts.recipients(composer);
    return {
      site: parts.site,
      surface: parts.id,
      kind: parts.kind(composer, subject),
      conversation: parts.conversation(composer, recipients),
      recipients,
      ...(subject ? { subject: readField(subject) } : {}),
      text: readText(composer.editor),
      attachments: parts.attachments?.(composer) ?? [],
    };
  }

  const surface: Surface = {
    ...parts,
    locate,
    findAll,
    refresh,
    suggestionOpen: parts.suggestionOpen ?? (({ editor }) => hasOpenSuggestions(editor)),
    read: parts.readsIn ? whileStill(read, parts.readsIn) : read,
  };
  return surface;
}
