import { RefreshCw, Scale } from 'lucide';
import type { Settings } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';
import { KeepChoice, type SitesModel } from '../options/index.ts';
import { PrivateNote } from '../options/private-note.tsx';
import { Section } from '../options/section.tsx';
import { Button } from '../ui/button.tsx';
import { daysWords } from '../ui/days-words.ts';
import { Icon } from '../ui/icon.tsx';
import { SiteChoice } from './site-choice.tsx';
import { terms } from './terms.ts';

export interface FirstRunProps {
  readonly settings: Settings;
  readonly sites: SitesModel;
  readonly privateAllowed: boolean | null;
  readonly optionsUrl: string;
  readonly language: string;
  onChange(patch: SettingsPatch): void;
}

/** What somebody should know and choose before the first message: what is kept, what terms say, where it runs. */
export function FirstRun({ settings, sites, privateAllowed, optionsUrl, language, onChange }: FirstRunProps) {
  return (
    <Section title="Before you start">
      <p class="first-line">
        {keptWords(settings)}
        <br />
        Nothing leaves this device: there is no account, no server and no tracking.
      </p>
      <KeepChoice keep={settings.keep} keepDays={settings.keepDays} onChange={(keep) => onChange({ keep })} />
      <SiteChoice model={sites} optionsUrl={optionsUrl} />
      {terms.map((fact) => (
        <p key={fact.site} class="note">
          <Icon icon={Scale} />
          <span>
            {fact.words} As of <time dateTime={fact.asOf}>{dateWords(fact.asOf, language)}</time>.
          </span>
        </p>
      ))}
      <PrivateNote allowed={privateAllowed} />
      <p class="note">
        <Icon icon={RefreshCw} />
        <span>Tabs that were open before the install are guarded once they are reloaded.</span>
      </p>
      <Button look="filled" class="first-done" onClick={() => onChange({ firstRunDone: true })}>
        Start
      </Button>
    </Section>
  );
}

function keptWords({ keep, keepDays }: Settings): string {
  const days = daysWords(keepDays);
  if (keep === 'text') {
    return `The text of the messages you send is kept on this device, unencrypted, for ${days}.`;
  }
  return keep === 'counts'
    ? `That a message was sent is kept on this device for ${days}, with no names and no text.`
    : 'Nothing about the messages you send is kept.';
}

function dateWords(isoDate: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}
