import type { Settings } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';
import { KeepChoice } from './keep-choice.tsx';
import type { KeepDaysModel } from './keep-days-model.ts';
import { NumberField } from './number-field.tsx';
import { Section } from './section.tsx';
import { ShorterTimeQuestion } from './shorter-time.tsx';

export interface KeepSectionProps {
  readonly settings: Settings;
  readonly keepDays: KeepDaysModel;
  onChange(patch: SettingsPatch): void;
}

/** What stays on this device, and for how long. */
export function KeepSection({ settings, keepDays, onChange }: KeepSectionProps) {
  const shorter = keepDays.asked.value;
  return (
    <Section
      title="What is kept"
      about="Only on this device, and never from a private window. Secrets that were found are masked first."
    >
      <KeepChoice keep={settings.keep} keepDays={settings.keepDays} onChange={(keep) => onChange({ keep })} />
      {settings.keep !== 'nothing' && (
        <>
          <NumberField
            label="Delete after"
            hint="What is older is deleted for good."
            takenWhenDone
            unit="days"
            min={1}
            max={3650}
            fractions={false}
            value={settings.keepDays}
            onChange={(days) => void keepDays.choose(days, settings.keepDays)}
          />
          {shorter !== null && (
            <ShorterTimeQuestion
              shorter={shorter}
              current={settings.keepDays}
              onAnswer={(yes) => keepDays.answer(yes)}
            />
          )}
        </>
      )}
    </Section>
  );
}
