import { useSignal } from '@preact/signals';
import { Download, FileUp, Trash, X } from 'lucide';
import { useRef } from 'preact/hooks';
import { Section } from '../../options/section.tsx';
import { Button } from '../../ui/button.tsx';
import { UndoToast } from '../undo-toast.tsx';
import type { HistoryModel } from './history-model.ts';
import type { TransferModel } from './transfer-model.ts';

export interface YourDataProps {
  readonly model: HistoryModel;
  readonly transfer: TransferModel;
  readonly optionsUrl: string;
}

/** The history is the person's: out as a file, in again, and gone. */
export function YourData({ model, transfer, optionsUrl }: YourDataProps) {
  const total = model.list.total.value;
  const busy = transfer.running.value !== null;
  return (
    <div class="looking-back">
      <p class="list-problem" role="alert">
        {transfer.problem.value}
      </p>
      <p class="transfer-told" role="status">
        {transfer.told.value}
      </p>
      <Progress transfer={transfer} />
      <Section
        title="Take it out"
        about="All messages with what the review said, as a file on this device. It is not encrypted."
      >
        <div class="line">
          <Button
            look="outlined"
            icon={Download}
            disabled={busy || total === 0}
            onClick={() => void transfer.export('json')}
          >
            Export as JSON
          </Button>
          <Button
            look="outlined"
            icon={Download}
            disabled={busy || total === 0}
            onClick={() => void transfer.export('csv')}
          >
            Export as CSV
          </Button>
        </div>
        <p class="section-none">JSON can be imported again. CSV is for a spreadsheet.</p>
      </Section>
      <Section
        title="Bring it in"
        about="A JSON file that was exported here or in another browser. Messages that are here already are not doubled, and a file that is damaged is refused whole."
      >
        <FileButton disabled={busy} onFile={(file) => void transfer.import(file)} />
      </Section>
      <DeleteAll model={model} total={total} />
      <p class="section-none">
        What is kept and for how long is chosen in the <a href={optionsUrl}>options</a>.
      </p>
      <UndoToast
        undo={model.removal.undo.value}
        onUndo={() => void model.removal.restore()}
        onClose={() => model.removal.dismissUndo()}
      />
    </div>
  );
}

function Progress({ transfer }: Pick<YourDataProps, 'transfer'>) {
  const running = transfer.running.value;
  if (running === null) return null;
  const words = running.what === 'export' ? 'Exporting' : 'Importing';
  return (
    <div class="transfer-progress">
      <span>{words}</span>
      <progress aria-label={words} max={1} value={running.part} />
      <Button small icon={X} onClick={() => transfer.stop()}>
        Stop
      </Button>
    </div>
  );
}

function FileButton(props: { readonly disabled: boolean; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="line">
      <Button look="outlined" icon={FileUp} disabled={props.disabled} onClick={() => input.current?.click()}>
        Import a file
      </Button>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="File to import"
        ref={input}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file again is a change too.
          event.currentTarget.value = '';
          if (file !== undefined) props.onFile(file);
        }}
      />
    </div>
  );
}

function DeleteAll({ model, total }: { readonly model: HistoryModel; readonly total: number }) {
  const asking = useSignal(false);
  return (
    <Section title="Delete it" about="Every message in this history. You can undo it for a moment.">
      <div class="line">
        {asking.value ? (
          <>
            <Button
              look="outlined"
              class="button--danger"
              icon={Trash}
              onClick={() => {
                asking.value = false;
                void model.removal.remove('all', 'Deleted all messages.');
              }}
            >
              Delete {total === 1 ? 'the message' : `all ${total.toLocaleString()}`}
            </Button>
            <Button
              look="filled"
              onClick={() => {
                asking.value = false;
              }}
            >
              Keep them
            </Button>
          </>
        ) : (
          <Button
            look="outlined"
            icon={Trash}
            disabled={total === 0}
            onClick={() => {
              asking.value = true;
            }}
          >
            Delete all messages
          </Button>
        )}
      </div>
    </Section>
  );
}
