import { CircleAlert, CircleCheck, CircleX, Clock, type IconNode } from 'lucide';
import { Icon } from '../ui/icon.tsx';
import type { Outcome, OutcomeTone } from './outcome.ts';

const icons: Readonly<Record<OutcomeTone, IconNode>> = {
  good: CircleCheck,
  caution: CircleAlert,
  alert: CircleX,
  plain: Clock,
};

/** How a message went: a colour, an icon and a word. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  return (
    <span class={`outcome outcome--${outcome.tone}`}>
      <Icon icon={icons[outcome.tone]} size={14} />
      {outcome.words}
    </span>
  );
}
