import { ChevronDown } from 'lucide';
import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import { Icon } from '../ui/icon.tsx';
import { ruleCatalogue, unlistedRules } from './rule-catalogue.ts';
import { Section } from './section.tsx';
import type { SettingsModel } from './settings-model.ts';

type Choice = Settings['rules'][string];

const choices: readonly { readonly value: Choice | ''; readonly words: string }[] = [
  { value: '', words: 'As it comes' },
  { value: 'stop', words: 'Always stop' },
  { value: 'warn', words: 'Worth a look' },
  { value: 'note', words: 'Only while writing' },
  { value: 'off', words: 'Off' },
];

/** Every rule, folded by family, and how seriously it is taken. */
export function RulesSection({ model }: { model: SettingsModel }) {
  const changed = model.settings.value.rules;
  const others = unlistedRules(Object.keys(changed));
  const groups = [...ruleCatalogue, ...(others.length > 0 ? [{ title: 'Others', rules: others }] : [])];
  return (
    <Section title="Rules" about="Switch a rule off, or say how seriously it is taken.">
      <div class="kinds">
        {groups.map(({ title, rules }) => (
          <details key={title} class="kind">
            <summary class="kind-head">
              <span class="kind-title">{title}</span>
              <span class="kind-line">
                {linesOf(rules.length, rules.filter(({ rule }) => rule in changed).length)}
              </span>
              <Icon icon={ChevronDown} />
            </summary>
            <ul class="kind-body">
              {rules.map((rule) => (
                <RuleRow
                  key={rule.rule}
                  title={rule.title}
                  choice={changed[rule.rule]}
                  onChange={(choice) => void model.change({ rules: withRule(changed, rule.rule, choice) })}
                />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Section>
  );
}

interface RuleRowProps {
  readonly title: string;
  readonly choice: Choice | undefined;
  onChange(choice: Choice | undefined): void;
}

function RuleRow({ title, choice, onChange }: RuleRowProps) {
  const id = useId();
  return (
    <li class="rule">
      <label for={id}>{title}</label>
      <select
        id={id}
        class="field"
        value={choice ?? ''}
        onChange={(event) => {
          const value = event.currentTarget.value;
          onChange(choices.find((one) => one.value === value)?.value || undefined);
        }}
      >
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </li>
  );
}

function linesOf(count: number, changed: number): string {
  const rules = count === 1 ? '1 rule' : `${count} rules`;
  return changed === 0 ? rules : `${rules}, ${changed} changed`;
}

function withRule(rules: Settings['rules'], rule: string, choice: Choice | undefined): Settings['rules'] {
  const { [rule]: _, ...rest } = rules;
  return choice === undefined ? rest : { ...rest, [rule]: choice };
}
