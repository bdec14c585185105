import type { Source } from '../../lib/sites/policies/index.ts';

/** Who says so, each with its date where it has one. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map(({ url, date }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {shortAddress(url)}
          </a>
          {date !== null && <span class="regret-quiet"> {date}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The host and path of an address, without what nobody reads. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/[?#].*$/u, '');
}
