/** A page with a conversation and a composer, to show things on. */
import { draft } from './views.ts';

const css = `
.stage h1 { font-size: 18px; }
.stage { min-height: 100vh; margin: 0; background: light-dark(#f4f2ee, #14181b); color: light-dark(#1d1d1d, #e6e6e6); font: 14px/1.5 sans-serif; color-scheme: light dark; }
.stage .card { max-width: 680px; margin: 0 auto; padding: 24px; background: light-dark(#fff, #1b1f23); min-height: 100vh; box-sizing: border-box; display: flex; flex-direction: column; }
.stage .thread { flex: 1; }
.stage .thread p { margin: 0 0 12px; }
.stage .composer { border: 1px solid light-dark(#ccc, #444); border-radius: 8px; padding: 12px; }
.stage [contenteditable] { min-height: 120px; max-height: 200px; overflow: auto; white-space: pre-wrap; outline: none; }
.stage footer { display: flex; justify-content: flex-end; padding-top: 8px; }
.stage footer button { border: 0; border-radius: 16px; padding: 6px 16px; background: #0a66c2; color: #fff; font: inherit; font-weight: 600; }`;

export interface Stage {
  readonly composer: HTMLElement;
  readonly editor: HTMLElement;
  readonly send: HTMLElement;
  clear(): void;
}

export function setStage(text = draft): Stage {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    ...inside: (Node | string)[]
  ) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...inside);
    return element;
  };
  const style = make('style', '', css);
  const editor = make('div', 'editor', text);
  editor.contentEditable = 'true';
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-label', 'Write a message');
  const send = make('button', '', 'Send');
  send.type = 'button';
  const composer = make('form', 'composer', editor, make('footer', '', send));
  const said = ['Helena Ortiz accepted your request.', 'Thanks for connecting. What brings you to storage?'];
  const thread = make('div', 'thread', ...said.map((line) => make('p', '', line)));
  const main = make('main', 'card', make('h1', '', 'Messaging'), thread, composer);
  document.head.append(style);
  document.body.className = 'stage';
  document.body.replaceChildren(main);
  return {
    composer,
    editor,
    send,
    clear() {
      style.remove();
      document.body.className = '';
      document.body.replaceChildren();
    },
  };
}
