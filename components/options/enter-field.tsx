import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import type { EnterMeans } from '../../lib/sites/learned.ts';

export interface EnterFieldProps {
  readonly siteName: string;
  readonly settings: Settings['sites'][string] | undefined;
  /** undefined: find out by itself */
  onChange(enter: EnterMeans | undefined): void;
}

const means: Readonly<Record<EnterMeans, string>> = {
  send: 'Sends the message',
  newline: 'Makes a new line',
};

const seenWords: Readonly<Record<EnterMeans, string>> = {
  send: 'sends the message',
  newline: 'makes a new line',
};

/** What Enter does on a site that lets one choose and does not show it: stated here, or as last seen. */
export function EnterField({ siteName, settings, onChange }: EnterFieldProps) {
  const id = useId();
  const seen = settings?.enterSeen;
  return (
    <div class="line thing-enter">
      <label for={id}>Enter</label>
      <select
        id={id}
        class="field"
        aria-label={`Enter on ${siteName}`}
        value={settings?.enter ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange(value === 'send' || value === 'newline' ? value : undefined);
        }}
      >
        <option value="">Find out by itself (now: {seen ? seenWords[seen] : 'not known'})</option>
        {Object.entries(means).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
