import type { Entry } from '../../lib/history/events.ts';
import { exactTime } from './when.ts';

export interface AfterwardsProps {
  readonly entry: Pick<Entry, 'editedAt' | 'editedText' | 'deletedAt'>;
  readonly language: string;
}

/** What the site was seen to show of a message after it had left; nothing where it showed nothing. */
export function Afterwards({ entry: { editedAt, editedText, deletedAt }, language }: AfterwardsProps) {
  return (
    <>
      {editedAt !== undefined && (
        <>
          <p class="details-afterwards">
            Edited on the site afterwards, seen {exactTime(editedAt, language)}
          </p>
          {editedText === undefined || editedText === '' ? (
            <p class="details-none">What it says since then is not kept.</p>
          ) : (
            <>
              <p class="details-caption">As it reads now</p>
              <p class="details-text" dir="auto">
                {editedText}
              </p>
            </>
          )}
        </>
      )}
      {deletedAt !== undefined && (
        <p class="details-afterwards">
          Deleted on the site afterwards, seen {exactTime(deletedAt, language)}
        </p>
      )}
    </>
  );
}

/** Over the text of a message: what stands there is what left, whatever the site shows of it now. */
export function textCaption({ status }: Pick<Entry, 'status'>): 'As sent' | 'As written' {
  return status === 'not-sent' || status === 'pending' ? 'As written' : 'As sent';
}
