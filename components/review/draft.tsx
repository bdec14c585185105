import { Paperclip } from 'lucide';
import type { Finding } from '../../lib/review/finding.ts';
import type { Message } from '../../lib/review/message.ts';
import { Icon } from '../ui/icon.tsx';
import { scrollable } from '../ui/scrollable.ts';
import { MarkedText } from './marked-text.tsx';

/** The message as it would leave, scrolling, with the words marked that the findings point at. */
export function Draft({
  message,
  findings,
}: {
  readonly message: Message;
  readonly findings: readonly Finding[];
}) {
  return (
    <section class="draft" aria-label="Your message" ref={scrollable}>
      <p class="draft-text" dir="auto">
        <MarkedText text={message.text} part="text" findings={findings} />
      </p>
      {message.attachments.length > 0 && (
        <ul class="draft-attachments" aria-label="Attachments">
          {message.attachments.map((name) => (
            <li key={name}>
              <Icon icon={Paperclip} size={14} />
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
