import { Button } from '../ui/button.tsx';
import type { RecordingModel } from './recording-model.ts';

const words = {
  recorded: { now: 'Messages here go into your history.', change: 'Pause' },
  paused: {
    now: 'Messages here are not kept.',
    change: 'Record again',
  },
} as const;

/** The switch for recording on this tab's site; nothing where there is nothing to choose. */
export function Recording({ model }: { readonly model: RecordingModel }) {
  const state = model.state.value;
  if (state === null) return null;
  const { now, change } = words[state];
  return (
    <div class="strip-recording">
      <p role="status">{model.problem.value === '' ? now : model.problem.value}</p>
      <Button
        small
        look={state === 'paused' ? 'outlined' : 'plain'}
        aria-label={state === 'paused' ? 'Record again' : 'Pause recording on this site'}
        onClick={() => void model.record(state === 'paused')}
      >
        {change}
      </Button>
    </div>
  );
}
