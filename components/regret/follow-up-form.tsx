import { Check, ClipboardPaste, Copy, RotateCcw } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Seen, situations } from '../../lib/regret/index.ts';
import type { Finding } from '../../lib/review/finding.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { FollowUpFindings } from './follow-up-findings.tsx';
import type { FollowUpModel } from './follow-up-model.ts';

const seenWords: readonly { readonly id: Seen; readonly words: string }[] = [
  { id: 'unknown', words: 'I do not know' },
  { id: 'seen', words: 'Yes' },
  { id: 'not-seen', words: 'No' },
];

export interface FollowUpFormProps {
  readonly model: FollowUpModel;
  /** To know before one writes again: "A second InMail may be refused…" */
  readonly beforeWritingAgain: readonly string[];
}

/** Asks what is wrong, proposes a draft, reviews it as it is changed, and hands it over. It is never sent from here. */
export function FollowUpForm({ model, beforeWritingAgain }: FollowUpFormProps) {
  const chosen = model.situation.value;
  const asks = situations.find(({ id }) => id === chosen)?.asks;
  useEffect(() => model.look(), [model]);
  return (
    <section class="follow-up" aria-label="Follow-up">
      <h2 class="regret-title">What to write now</h2>
      <Choice
        legend="What is wrong with it?"
        options={situations}
        chosen={chosen}
        onChoose={(next) => model.choose(next)}
      />
      {chosen !== null && (
        <>
          <Choice
            legend="Was it seen?"
            options={seenWords}
            chosen={model.seen.value}
            onChoose={(next) => model.saySeen(next)}
          />
          {model.seenOnSite.value === 'seen' && (
            <p class="regret-quiet">The open conversation shows that it was seen.</p>
          )}
          <label class="follow-up-removed">
            <input
              type="checkbox"
              checked={model.removed.value}
              onChange={(event) => {
                model.removed.value = event.currentTarget.checked;
              }}
            />
            I have taken it back
          </label>
          {asks !== undefined && (
            <div class="follow-up-asks">
              <Field label={asks.wrong} of={model.wrong} />
              <Field label={asks.right} of={model.right} />
            </div>
          )}
          <Advice lines={[...beforeWritingAgain, ...(model.proposed.value?.advice ?? [])]} />
          {(model.text.value !== '' || model.edited.value !== null) && <Draft model={model} />}
        </>
      )}
    </section>
  );
}

function Field({ label, of }: { readonly label: string; readonly of: FollowUpModel['wrong'] }) {
  return (
    <label class="follow-up-field">
      <span>{label}</span>
      <input
        class="field"
        type="text"
        autocomplete="off"
        value={of.value}
        onInput={(event) => {
          of.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

function Advice({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="regret-stays">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** More lines than this and the box scrolls. */
const mostRows = 12;

function Draft({ model }: { readonly model: FollowUpModel }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const boxId = useId();
  const text = model.text.value;
  const select = ({ range }: Finding) => {
    if (range === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(range.start, range.end);
  };
  return (
    <div class="follow-up-draft">
      <label for={boxId}>Your follow-up</label>
      <textarea
        id={boxId}
        ref={box}
        class="field follow-up-box"
        dir="auto"
        rows={Math.min(mostRows, Math.max(4, text.split('\n').length + Math.ceil(text.length / 80)))}
        value={text}
        onInput={(event) => model.write(event.currentTarget.value)}
      />
      <FollowUpFindings model={model} onSelect={select} />
      <div class="regret-actions">
        <Button
          look={model.place.value === 'empty' ? 'outlined' : 'filled'}
          small
          icon={model.told.value === 'Copied.' ? Check : Copy}
          onClick={() => void model.copy()}
        >
          Copy
        </Button>
        {model.place.value === 'empty' && (
          <Button look="filled" small icon={ClipboardPaste} onClick={() => void model.insert()}>
            Put into the open message
          </Button>
        )}
        {model.edited.value !== null && model.edited.value !== model.proposed.value?.text && (
          <Button small icon={RotateCcw} onClick={() => model.startAgain()}>
            Back to the proposed text
          </Button>
        )}
      </div>
      <p class="regret-quiet" role="status">
        {model.told.value}
      </p>
      {model.place.value === 'not-empty' && (
        <p class="regret-quiet">The conversation is open, and something is written there already.</p>
      )}
    </div>
  );
}
