import { Check, Plus, TriangleAlert } from 'lucide';
import type { PageSite, SitesModel } from '../options/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Where the guard runs, at a glance, and one press for each further site. Everything else about sites is in the options. */
export function SiteChoice({ model, optionsUrl }: { model: SitesModel; optionsUrl: string }) {
  return (
    <section aria-labelledby="site-choice">
      <h3 class="sites-title" id="site-choice">
        Where it guards
      </h3>
      <ul class="sites">
        {model.sites.map((site) => (
          <li key={site.id}>
            <SiteSwitch site={site} model={model} />
          </li>
        ))}
      </ul>
      <p class="sites-more">
        Press one to add it: the browser asks you once. What is not reviewed on each is{' '}
        <a href={optionsUrl}>in the options</a>.
      </p>
      <p class="list-problem" role="alert">
        {model.problem.value}
      </p>
    </section>
  );
}

function SiteSwitch({ site, model }: { site: PageSite; model: SitesModel }) {
  const access = model.access.value.get(site.id);
  if (access && site.required) {
    return (
      <span class="site site--guarded">
        <Icon icon={Check} />
        {site.name}
      </span>
    );
  }
  if (access) {
    return (
      <Button
        icon={Check}
        class="site site--guarded"
        aria-label={`Remove access: ${site.name}`}
        onClick={() => void model.revoke(site.id)}
      >
        {site.name}
      </Button>
    );
  }
  return (
    <Button
      icon={site.required ? TriangleAlert : Plus}
      look="outlined"
      class={site.required ? 'site site--missing' : 'site'}
      aria-label={`Allow access: ${site.name}`}
      onClick={() => void model.grant(site.id)}
    >
      {site.name}
    </Button>
  );
}
