import type { MessageKind } from '../../lib/review/message.ts';
import type { Dialect } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';
import { CheckField } from './check-field.tsx';
import { DictionarySection } from './dictionary-section.tsx';
import type { KeepDaysModel } from './keep-days-model.ts';
import { KeepSection } from './keep-section.tsx';
import { KindsSection } from './kinds-section.tsx';
import { OwnHosts } from './own-hosts.tsx';
import type { OwnHostsModel } from './own-hosts-model.ts';
import { PrivateNote } from './private-note.tsx';
import { ResetSection } from './reset-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { Section } from './section.tsx';
import { setBack } from './settings-edit.ts';
import type { SettingsModel } from './settings-model.ts';
import { SiteList } from './site-list.tsx';
import type { SitesModel } from './sites-model.ts';

export interface OptionsPageProps {
  readonly model: SettingsModel;
  readonly keepDays: KeepDaysModel;
  readonly sites: SitesModel;
  readonly ownHosts: OwnHostsModel;
  /** The kinds that occur on a site of the person's own. */
  readonly ownKinds: readonly MessageKind[];
  /** Whether the browser lets us into private windows; null while that is not known. */
  readonly privateAllowed: boolean | null;
  readonly privacyUrl: string;
  readonly practiceUrl: string;
  readonly version: string;
}

const dialects: Readonly<Record<Dialect, string>> = {
  us: 'American',
  gb: 'British',
  au: 'Australian',
  ca: 'Canadian',
  in: 'Indian',
};

/** Everything adjustable. A change is saved at once. */
export function OptionsPage(props: OptionsPageProps) {
  const { model, sites } = props;
  const settings = model.settings.value;
  const change = (patch: SettingsPatch) => void model.change(patch);
  return (
    <main class="sl page" aria-busy={!model.loaded.value}>
      <header class="page-head">
        <h1 class="page-title">Options</h1>
        <p class="page-saved" role="status">
          {model.saved.value ? 'Saved' : ''}
        </p>
      </header>
      <p class="list-problem" role="alert">
        {model.problem.value}
      </p>
      {model.loaded.value && (
        <>
          <KeepSection settings={settings} keepDays={props.keepDays} onChange={change} />
          <KindsSection
            model={model}
            sites={sites.sites}
            ownHosts={props.ownHosts}
            ownKinds={props.ownKinds}
          />
          <Section title="Sending and writing">
            <CheckField
              label="Always press Send again"
              about="Every hold ends in “Press Send to send it”, also on sites where nothing is held otherwise. Second Look then never sends anything on."
              checked={settings.alwaysPressAgain}
              onChange={(alwaysPressAgain) => change({ alwaysPressAgain })}
            />
            <CheckField
              label="Always show the chip"
              about="A small sign beside the message box, also when there is nothing to say."
              checked={settings.chipAlwaysVisible}
              onChange={(chipAlwaysVisible) => change({ chipAlwaysVisible })}
            />
            <div class="line">
              <label for="dialect">English spelling</label>
              <select
                id="dialect"
                class="field"
                value={settings.dialect}
                onChange={(event) => {
                  const dialect = event.currentTarget.value;
                  if (isDialect(dialect)) change({ dialect });
                }}
              >
                {Object.entries(dialects).map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          </Section>
          <Section title="Sites">
            <SiteList model={sites} settings={settings} onChange={change} />
            <OwnHosts model={props.ownHosts} />
            <PrivateNote allowed={props.privateAllowed} />
          </Section>
          <DictionarySection model={model} />
          <RulesSection model={model} />
          <ResetSection onReset={() => change(setBack(settings))} />
        </>
      )}
      <footer class="page-foot">
        <a href={props.privacyUrl}>Privacy</a>
        <a href={props.practiceUrl}>Practice</a>
        <span>Second Look {props.version}</span>
      </footer>
    </main>
  );
}

function isDialect(value: string): value is Dialect {
  return Object.hasOwn(dialects, value);
}
