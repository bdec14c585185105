import { Button } from '../ui/button.tsx';
import { Section } from './section.tsx';
import type { SettingsModel } from './settings-model.ts';

const levelWords = {
  off: 'switched off',
  stop: 'always stops',
  warn: 'worth a look',
  note: 'only while writing',
};

/** Rules the person switched off or moved, each with its way back. */
export function RulesSection({ model }: { model: SettingsModel }) {
  const rules = model.settings.value.rules;
  const moved = Object.entries(rules);
  return (
    <Section title="Changed rules" about="Rules you switched off or made quieter.">
      {moved.length === 0 ? (
        <p class="section-none">Every rule is as it came.</p>
      ) : (
        <ul class="things">
          {moved.map(([rule, level]) => (
            <li key={rule} class="thing">
              <div class="thing-body">
                <p class="thing-title">{ruleWords(rule)}</p>
                <p class="thing-about">{levelWords[level]}</p>
              </div>
              <Button
                look="outlined"
                small
                aria-label={`Restore ${ruleWords(rule)}`}
                onClick={() => void model.change({ rules: without(rules, rule) })}
              >
                Restore
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** "slip:greeting-name" as "Greeting name". */
function ruleWords(rule: string): string {
  const name = (rule.split(':')[1] ?? rule).replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _, ...rest } = record;
  return rest;
}
