import type { TakeBack } from '../../lib/sites/take-back.ts';

/** What is known about taking this kind of message back: what happens, how sure that is, who says so and since when. */
export function WhyPanel({ takeBack }: { readonly takeBack: TakeBack }) {
  return (
    <div class="why">
      <ul class="why-facts">
        {takeBack.details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
      <dl class="why-grounds">
        <dt>How sure</dt>
        <dd>{takeBack.confidence}</dd>
        <dt>Sources</dt>
        <dd>
          <ul>
            {takeBack.sources.map(({ url, date }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {shortAddress(url)}
                </a>
                {date && <span class="why-date"> {date}</span>}
              </li>
            ))}
          </ul>
        </dd>
        <dt>As of</dt>
        <dd>{takeBack.asOf}</dd>
      </dl>
    </div>
  );
}

/** The host and path of an address, without what nobody reads. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/[?#].*$/u, '');
}
