import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { KindCard } from './kind-card.tsx';
import { kinds } from './kind-words.ts';
import { Section } from './section.tsx';
import { cellsOf, withCells, withoutOwnCells } from './settings-edit.ts';
import type { SettingsModel } from './settings-model.ts';
import type { PageSite } from './sites-model.ts';

/** What stops and holds, a card for each kind of message; for all sites, or for one. */
export function KindsSection({ model, sites }: { model: SettingsModel; sites: readonly PageSite[] }) {
  const site = useSignal<string | null>(null);
  const id = useId();
  const settings = model.settings.value;
  const chosen = site.value;
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
          {sites.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name} only
            </option>
          ))}
        </select>
      </div>
      <div class="kinds">
        {kinds.map(({ kind, title, about }) => (
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
