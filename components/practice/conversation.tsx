import { Composer } from './composer.tsx';
import type { PracticeThread } from './composer-state.ts';

/** A conversation with Helena Ortiz, who is nobody: header, messages sent, composer. */
export function Conversation({ thread }: { thread: PracticeThread }) {
  return (
    <section class="talk" data-practice-conversation aria-label="Practice conversation">
      <header class="talk-head">
        <span class="talk-initials" aria-hidden="true">
          HO
        </span>
        <span>
          <span class="talk-name" data-practice-recipient>
            Helena Ortiz
          </span>
          <span class="talk-about">InMail · Head of Data at Northwind</span>
        </span>
      </header>
      <ol class="talk-sent" data-practice-sent aria-label="Messages sent">
        {thread.sent.value.map((message) => (
          <li key={message.id} class="talk-message">
            {message.subject !== '' && (
              <span class="talk-subject" dir="auto">
                {message.subject}
              </span>
            )}
            <span class="talk-text" data-practice-text dir="auto">
              {message.text}
            </span>
          </li>
        ))}
      </ol>
      <Composer thread={thread} />
    </section>
  );
}
