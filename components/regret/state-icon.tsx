import { Clock, Info, Lock, LockOpen, Undo2 } from 'lucide';
import type { RegretState } from '../../lib/regret/index.ts';
import { Icon } from '../ui/icon.tsx';

const icons = {
  open: Clock,
  anytime: LockOpen,
  depends: Info,
  maybe: Info,
  over: Lock,
  never: Lock,
  'not-sent': Info,
  'not-yet': Clock,
  'taken-back': Undo2,
} as const satisfies Record<RegretState, unknown>;

/** Whether there is still a way back, as an icon; the words beside it say the same. */
export function StateIcon({ state }: { readonly state: RegretState }) {
  return <Icon icon={icons[state]} size={20} />;
}
