import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MessageKind } from '../../lib/review/message.ts';
import { KindCard } from './kind-card.tsx';
import { kinds } from './kind-words.ts';
import type { OwnHostsModel } from './own-hosts-model.ts';
import { Section } from './section.tsx';
import { cellsOf, withCells, withoutOwnCells } from './settings-edit.ts';
import type { SettingsModel } from './settings-model.ts';
import type { PageSite } from './sites-model.ts';

interface KindsSectionProps {
  readonly model: SettingsModel;
  readonly sites: readonly PageSite[];
  readonly ownHosts: OwnHostsModel;
  /** The kinds that occur on a site of the person's own. */
  readonly ownKinds: readonly MessageKind[];
}

/** What stops and holds, a card for each kind of message; for all sites, or for one with the kinds that occur there. */
export function KindsSection({ model, sites, ownHosts, ownKinds }: KindsSectionProps) {
  const site = useSignal<string | null>(null);
  const id = useId();
  const settings = model.settings.value;
  const choices = [
    ...sites,
    ...ownHosts.hosts.value.map((host) => ({ id: host, name: host, kinds: ownKinds })),
  ];
  const choice = choices.find((one) => one.id === site.value);
  const chosen = choice?.id ?? null;
  return (
    <Section
      title="What stops a message"
      about="The harder a message is to take back, the more is looked at before it leaves."
    >
      <div class="line">
        <label for={id}>Values for</label>
        <select
          id={id}
          class="field"
          value={chosen ?? ''}
          onChange={(event) => {
            site.value = event.currentTarget.value || null;
          }}
        >
          <option value="">all sites</option>
          {choices.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name} only
            </option>
          ))}
        </select>
      </div>
      <div class="kinds">
        {kinds
          .filter(({ kind }) => choice?.kinds.includes(kind) ?? true)
          .map(({ kind, title, about }) => (
            <KindCard
              key={`${chosen}/${kind}`}
              title={title}
              about={about}
              cells={cellsOf(settings, chosen, kind)}
              onChange={(cells) => void model.change(withCells(settings, chosen, kind, cells))}
              {...(chosen === null
                ? {}
                : { onForgetOwn: () => void model.change(withoutOwnCells(settings, chosen, kind)) })}
            />
          ))}
      </div>
    </Section>
  );
}
