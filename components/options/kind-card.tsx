import { ChevronDown } from 'lucide';
import type { KindSettings } from '../../lib/settings.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { CheckField } from './check-field.tsx';
import { cellsInOneLine, inSeconds, lookWords } from './kind-words.ts';
import { NumberField } from './number-field.tsx';
import type { Cells } from './settings-edit.ts';
import { lookFamilies, stopsFor, withStop } from './stops-for.ts';

export interface KindCardProps {
  readonly title: string;
  readonly about: string;
  readonly cells: Cells;
  onChange(cells: Partial<KindSettings>): void;
  /** Absent where the values are the general ones. */
  onForgetOwn?(): void;
}

const longestWait = { min: 0, max: 120, fractions: true, unit: 'seconds' } as const;

/** One row of DESIGN.md 5: what stops this kind, how long it waits, holds and cools down. Folded to one line. */
export function KindCard({ title, about, cells, onChange, onForgetOwn }: KindCardProps) {
  const { values, own } = cells;
  return (
    <details class="kind">
      <summary class="kind-head">
        <span class="kind-title">{title}</span>
        {own && <span class="kind-own">Own values</span>}
        <span class="kind-line">{cellsInOneLine(values)}</span>
        <Icon icon={ChevronDown} />
      </summary>
      <div class="kind-body">
        <p class="kind-about">{about}</p>
        <fieldset class="checks">
          <legend>Stop before sending for</legend>
          <CheckField
            label="Slips and harm"
            about={
              values.stopsFor.includes('stop:*')
                ? 'A wrong name, a leftover placeholder, a secret, a threat or an insult'
                : 'Off: this kind leaves even with a wrong name or a placeholder in it.'
            }
            checked={values.stopsFor.includes('stop:*')}
            onChange={(on) => onChange({ stopsFor: withStop(values.stopsFor, 'stop:*', on) })}
          />
          {lookFamilies.map((family) => (
            <CheckField
              key={family}
              label={lookWords[family].title}
              about={lookWords[family].about}
              checked={stopsFor(values.stopsFor, family)}
              onChange={(on) => onChange({ stopsFor: withStop(values.stopsFor, family, on) })}
            />
          ))}
        </fieldset>
        <div class="numbers">
          <NumberField
            {...longestWait}
            label="Hold"
            hint="Before it leaves, when nothing is wrong. 0 is no hold."
            value={inSeconds(values.holdMs)}
            onChange={(seconds) => onChange({ holdMs: seconds * 1000 })}
          />
          <NumberField
            {...longestWait}
            label="Wait for the review"
            hint="At most, when it is not ready yet. 0 decides with what is known."
            value={inSeconds(values.waitMs)}
            onChange={(seconds) => onChange({ waitMs: seconds * 1000 })}
          />
          <NumberField
            {...longestWait}
            label="Cool down"
            hint="After “Send anyway” on hostile words. 0 is none."
            value={inSeconds(values.cooldownMs)}
            onChange={(seconds) => onChange({ cooldownMs: seconds * 1000 })}
          />
        </div>
        {own && onForgetOwn !== undefined && (
          <Button look="outlined" small onClick={onForgetOwn}>
            Use the values for all sites
          </Button>
        )}
      </div>
    </details>
  );
}
