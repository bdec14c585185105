import { useSignal, useSignalEffect } from '@preact/signals';
import { SendHorizontal } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import type { PracticeThread } from './composer-state.ts';
import { textOf, write } from './editor-text.ts';

/**
 * A message box as a site would write one: submit appends to the thread and clears, Ctrl or ⌘ with Enter submits, Send
 * is disabled while there is nothing to send. The guard finds it by its data attributes.
 */
export function Composer({ thread }: { thread: PracticeThread }) {
  const form = useRef<HTMLFormElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const empty = useSignal(true);

  useEffect(() => {
    const box = editor.current;
    box?.addEventListener('input', () => {
      empty.value = textOf(box) === '';
    });
    box?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.current?.requestSubmit();
    });
  }, [empty]);

  useSignalEffect(() => {
    const asked = thread.asked.value;
    if (asked === null || editor.current === null || subject.current === null) return;
    thread.replaced({ subject: subject.current.value.trim(), text: textOf(editor.current) });
    subject.current.value = asked.subject;
    write(editor.current, asked.text);
    editor.current.focus();
    window.getSelection()?.selectAllChildren(editor.current);
    window.getSelection()?.collapseToEnd();
  });

  function send(): void {
    if (editor.current === null || subject.current === null) return;
    const text = textOf(editor.current);
    if (text === '') return;
    thread.send(subject.current.value.trim(), text);
    subject.current.value = '';
    write(editor.current, '');
  }

  return (
    <form
      class="composer"
      data-practice-composer
      aria-label="New message"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <input
        class="composer-subject"
        name="subject"
        aria-label="Subject"
        placeholder="Subject"
        autocomplete="off"
        ref={subject}
      />
      <div
        class={empty.value ? 'composer-editor composer-editor--empty' : 'composer-editor'}
        {...messageBox}
        ref={editor}
      />
      <div class="composer-foot">
        {thread.putAside.value ? (
          <Button look="link" onClick={() => thread.putBack()}>
            Put back what you wrote
          </Button>
        ) : (
          <span class="composer-hint">Nobody gets what you send here.</span>
        )}
        <Button look="filled" type="submit" icon={SendHorizontal} disabled={empty.value}>
          Send
        </Button>
      </div>
    </form>
  );
}

const messageBox = {
  role: 'textbox',
  'aria-multiline': true,
  'aria-label': 'Message',
  'data-placeholder': 'Write a message',
  contentEditable: true,
  tabIndex: 0,
} as const;
