import { Circle, CircleCheck, CircleX } from 'lucide';
import type { Settings } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { EnterField } from './enter-field.tsx';
import { withEnter, withSiteOff, withSiteRecorded } from './settings-edit.ts';
import type { PageSite, SitesModel } from './sites-model.ts';

export interface SiteListProps {
  readonly model: SitesModel;
  readonly settings: Settings;
  onChange(patch: SettingsPatch): void;
}

/** Every site, whether it is guarded, and what changes that. */
export function SiteList({ model, settings, onChange }: SiteListProps) {
  return (
    <>
      <ul class="things">
        {model.sites.map((site) => {
          const state = stateOf(site, model, settings);
          return (
            <li key={site.id} class="thing">
              <span class={`thing-state thing-state--${state.tone}`}>
                <Icon icon={icons[state.tone]} />
              </span>
              <div class="thing-body">
                <p class="thing-title">{site.name}</p>
                <p class="thing-about">{state.words}</p>
                {site.notReviewable.length > 0 && (
                  <p class="thing-more">Not reviewed there: {site.notReviewable.join(', ')}.</p>
                )}
                {site.enterIsChosen && state.tone === 'good' && (
                  <EnterField
                    siteName={site.name}
                    settings={settings.sites[site.id]}
                    onChange={(enter) => onChange(withEnter(settings, site.id, enter))}
                  />
                )}
              </div>
              <div class="thing-actions">
                {state.offers.map(({ words, run }) => (
                  <Button
                    key={words}
                    look="outlined"
                    small
                    aria-label={`${words}: ${site.name}`}
                    onClick={() => run(model, onChange, settings)}
                  >
                    {words}
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <p class="list-problem" role="alert">
        {model.problem.value}
      </p>
    </>
  );
}

const icons = { good: CircleCheck, alert: CircleX, plain: Circle } as const;

interface SiteState {
  readonly tone: keyof typeof icons;
  readonly words: string;
  readonly offers: readonly {
    readonly words: string;
    run(model: SitesModel, onChange: SiteListProps['onChange'], settings: Settings): void;
  }[];
}

function stateOf(site: PageSite, model: SitesModel, settings: Settings): SiteState {
  const allow = { words: 'Allow access', run: () => void model.grant(site.id) };
  const remove = { words: 'Remove access', run: () => void model.revoke(site.id) };
  const off: SiteState['offers'][number] = {
    words: 'Switch off',
    run: (_, onChange, now) => onChange(withSiteOff(now, site.id, true)),
  };
  const on: SiteState['offers'][number] = {
    words: 'Switch on',
    run: (_, onChange, now) => onChange(withSiteOff(now, site.id, false)),
  };
  const isRecorded = settings.sites[site.id]?.notRecorded !== true;
  const record: SiteState['offers'][number] = {
    words: isRecorded ? 'Stop recording' : 'Record again',
    run: (_, onChange, now) => onChange(withSiteRecorded(now, site.id, !isRecorded)),
  };
  const access = model.access.value.get(site.id);
  if (access === undefined) return { tone: 'plain', words: '', offers: [] };
  if (!access) {
    return site.required
      ? { tone: 'alert', words: 'No access: the browser does not let Second Look run there', offers: [allow] }
      : { tone: 'plain', words: 'Not guarded', offers: [allow] };
  }
  if (settings.sites[site.id]?.off === true) {
    return { tone: 'plain', words: 'Switched off', offers: [on] };
  }
  return {
    tone: 'good',
    words: isRecorded ? 'Guarded' : 'Guarded, and not recorded in the history',
    offers: [...(settings.keep === 'nothing' ? [] : [record]), off, ...(site.required ? [] : [remove])],
  };
}
