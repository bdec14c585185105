import { Info, OctagonAlert, TriangleAlert } from 'lucide';
import type { Level } from '../../lib/review/finding.ts';
import { Icon } from './icon.tsx';

const icons = { stop: OctagonAlert, warn: TriangleAlert, note: Info } as const;
const words: Readonly<Record<Level, string>> = { stop: 'Stop', warn: 'Look', note: 'Note' };

/** How serious a finding is: always a colour, an icon and a word together. */
export function LevelBadge({ level }: { readonly level: Level }) {
  return (
    <span class={`level level--${level}`}>
      <Icon icon={icons[level]} size={14} />
      {words[level]}
    </span>
  );
}
