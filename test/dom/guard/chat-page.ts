import type { Message } from '../../../lib/review/message.ts';
import type { Composer, Surface } from '../../../lib/sites/site.ts';

/** A chat in the test's own document: a thread, a composer, a Send, and a site that can be told how to behave. */
export class ChatPage {
  readonly root = document.createElement('div');
  /** Where the site says "sent", outside the composer's root. */
  readonly toasts = document.createElement('div');
  conversation = 'helena';
  recipient = 'Helena Ortiz';
  readonly #isField: boolean;

  constructor({ field = false } = {}) {
    this.#isField = field;
    this.root.innerHTML = `<div class="thread"></div><div class="box"></div>
      <button class="send">Send</button><button class="close">Close</button>`;
    document.body.append(this.root, this.toasts);
    this.mount();
  }

  get editor(): HTMLElement {
    return this.#part('.editor');
  }

  get send(): HTMLElement {
    return this.#part('.send');
  }

  get close(): HTMLElement {
    return this.#part('.close');
  }

  get composer(): Composer {
    return { surface: this.surface, root: this.root, editor: this.editor };
  }

  get text(): string {
    const { editor } = this;
    return editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '');
  }

  /** The site builds the editor anew, with this draft in it. */
  mount(draft = ''): void {
    this.#part('.box').innerHTML = this.#isField
      ? '<textarea class="editor"></textarea>'
      : '<div class="editor" contenteditable></div>';
    this.fill(draft);
  }

  fill(text: string): void {
    const { editor } = this;
    if (editor instanceof HTMLTextAreaElement) editor.value = text;
    else editor.textContent = text;
  }

  /** An own message shows in the thread. */
  show(text: string): void {
    const message = document.createElement('p');
    message.textContent = text;
    this.#part('.thread').append(message);
  }

  notify(): void {
    this.toasts.append(document.createElement('p'));
  }

  /** The thread is empty for a moment; the answer draws the same messages anew. */
  clearThread(): () => void {
    const thread = this.#part('.thread');
    const messages = [...thread.children].map((message) => message.textContent ?? '');
    thread.replaceChildren();
    return () => {
      for (const message of messages) this.show(message);
    };
  }

  switchTo(conversation: string, recipient: string, messages: readonly string[]): void {
    this.fill('');
    this.conversation = conversation;
    this.recipient = recipient;
    this.#part('.thread').replaceChildren();
    for (const message of messages) this.show(message);
  }

  message(): Message {
    return {
      site: 'test',
      surface: 'test',
      kind: 'chat',
      conversation: { id: this.conversation },
      recipients: [{ name: this.recipient }],
      text: this.text,
      attachments: [],
    };
  }

  ownMessagesWith(text: string): number {
    return [...this.#part('.thread').children].filter((shown) => shown.textContent === text).length;
  }

  get surface(): Surface {
    return {
      id: 'test',
      site: 'test',
      label: 'Test chat',
      engine: this.#isField ? 'plain-field' : 'rich-text',
      releaseProven: true,
      locate: () => null,
      findAll: () => [],
      refresh: () => (this.root.querySelector('.editor') ? this.composer : null),
      sendControls: () => [this.send],
      keyEffect: () => 'none',
      suggestionOpen: () => false,
      kind: () => 'chat',
      read: () => this.message(),
      release: () => ({ how: 'click', control: this.send }),
      evidence: () => ({
        ownMessagesWith: (text) => this.ownMessagesWith(text),
        sentNotices: () => this.toasts.children.length,
      }),
      alsoWatch: () => [this.toasts],
    };
  }

  #part(selector: string): HTMLElement {
    const part = this.root.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`No ${selector} on the test page`);
    return part;
  }
}
