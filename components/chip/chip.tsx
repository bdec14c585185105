import { Check, CircleAlert, Info, OctagonAlert, TriangleAlert } from 'lucide';
import type { Finding } from '../../lib/review/finding.ts';
import { Icon } from '../ui/icon.tsx';
import { submitted } from '../ui/submitted.ts';
import { ChipList } from './chip-list.tsx';
import { chipWords } from './chip-words.ts';

export interface ChipProps {
  /** Most serious first. */
  readonly findings: readonly Finding[];
  readonly notice?: string;
  readonly open: boolean;
  /** Whether the list opens above or below the pill, and how much room is there, px. */
  readonly opens: 'up' | 'down';
  readonly room: { readonly width: number; readonly height: number };
  /** "toggle", or about one finding: "fix/2/0", "ignore/2", "add/2", "select/2". */
  onAnswer(answer: string): void;
}

const icons = { stop: OctagonAlert, warn: TriangleAlert, note: Info } as const;

/** The pill at the composer's corner, and the list it opens. */
export function Chip({ findings, notice, open, opens, room, onAnswer }: ChipProps) {
  const words = chipWords(findings, notice);
  const worst = findings[0]?.level;
  const icon = worst ? icons[worst] : notice ? CircleAlert : Check;
  return (
    <form
      class={`chip chip--opens-${opens}`}
      method="dialog"
      onSubmit={(event) => onAnswer(submitted(event))}
    >
      <button
        type="submit"
        value="toggle"
        class={`chip-pill chip-pill--${worst ?? 'quiet'}`}
        aria-label={`Second Look: ${words}`}
        aria-expanded={open}
        aria-controls="chip-list"
      >
        <Icon icon={icon} size={14} />
        <span>{words}</span>
      </button>
      <div
        id="chip-list"
        class="chip-list"
        hidden={!open}
        style={{ maxWidth: `${room.width}px`, maxHeight: `${room.height}px` }}
      >
        {open && <ChipList findings={findings} {...(notice ? { notice } : {})} />}
      </div>
    </form>
  );
}
