import { useId } from 'preact/hooks';
import type { FoundBox } from '../../lib/own-site-requests.ts';
import { Button } from '../ui/button.tsx';
import type { OwnSiteModel } from './own-site-model.ts';

/** What was found on a site that nobody described, and what corrects it. */
export function OwnSite({ model }: { model: OwnSiteModel }) {
  const boxes = model.boxes.value;
  if (model.isOver.value) return <p class="strip-detail">Not guarded any more from now on.</p>;
  return (
    <>
      <ForeignFrames model={model} />
      <Found model={model} boxes={boxes} />
    </>
  );
}

/** A message box that this page shows and another host has: said before it is looked for, with the one click that helps. */
function ForeignFrames({ model }: { model: OwnSiteModel }) {
  const hosts = model.frames.value;
  const isOnlyPlace = model.boxes.value.every(({ kind }) => kind === null);
  return (
    <>
      {hosts.map((host) => (
        <p key={host} class="own-frame">
          <span>
            {isOnlyPlace
              ? `This page’s message box may be in a frame from ${host}, which is not guarded.`
              : `A frame from ${host} is not guarded.`}
          </span>
          <Button small look="outlined" onClick={() => void model.guardFrame(host)}>
            Guard {host} too
          </Button>
        </p>
      ))}
      <p role="status" class="own-frame">
        {model.startedIn.value !== '' &&
          `Guarding ${model.startedIn.value} in this page from now on. Reload this tab for full protection.`}
      </p>
    </>
  );
}

function Found({ model, boxes }: { model: OwnSiteModel; boxes: readonly FoundBox[] }) {
  return (
    <details class="strip-more own">
      <summary>What was found here</summary>
      {boxes.length === 0 && <p>No message box yet. Open a message, then look again.</p>}
      <ul class="own-boxes">
        {boxes.map((box) => (
          <OwnBox key={`${box.frameId} ${box.box}`} box={box} model={model} />
        ))}
      </ul>
      <Enter model={model} />
      <p class="strip-left" role="alert">
        {model.problem.value}
      </p>
      <Button small onClick={() => void model.letGo()}>
        Stop guarding this site
      </Button>
    </details>
  );
}

function OwnBox({ box, model }: { box: FoundBox; model: OwnSiteModel }) {
  const name = box.name === '' ? 'A box without a name' : `“${box.name}”`;
  const isSaid = box.isSaid || box.isIgnored;
  return (
    <li class="own-box">
      <span>
        {name}: {wordsOf(box)}
      </span>
      <span class="strip-actions">
        {!box.isIgnored && (
          <Button
            small
            look="outlined"
            aria-label={`Show what sends it: ${name}`}
            onClick={() => void model.pick(box)}
          >
            Show what sends it
          </Button>
        )}
        {box.kind !== null && (
          <Button small aria-label={`Ignore this box: ${name}`} onClick={() => void model.ignore(box)}>
            Ignore this box
          </Button>
        )}
        {isSaid && (
          <Button small aria-label={`Forget that: ${name}`} onClick={() => void model.forget(box)}>
            Forget that
          </Button>
        )}
      </span>
    </li>
  );
}

function wordsOf({ kind, send, isSaid, isIgnored }: FoundBox): string {
  if (isIgnored) return 'ignored, as you said.';
  if (kind === null) return 'taken for no message.';
  const what = kind === 'email' ? 'a mail' : 'a message';
  if (send === null) return `${what}; no send button was found.`;
  return `${what}, sent by ${send === '' ? 'a button without a name' : `“${send}”`}${isSaid ? ', as was shown' : ''}.`;
}

const meanings = [
  ['', 'is found out by itself'],
  ['send', 'sends'],
  ['newline', 'begins a new line'],
] as const;

function Enter({ model }: { model: OwnSiteModel }) {
  const id = useId();
  return (
    <p class="own-enter">
      <label for={id}>Enter here</label>
      <select
        id={id}
        class="field"
        value={model.enter.value ?? ''}
        onChange={(event) => {
          const chosen = meanings.find(([value]) => value === event.currentTarget.value)?.[0];
          void model.stateEnter(chosen || undefined);
        }}
      >
        {meanings.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
