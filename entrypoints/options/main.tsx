import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/field.css';
import '../../components/options/page.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import {
  createKeepDaysModel,
  createOwnHostsModel,
  createSettingsModel,
  createSitesModel,
  OptionsPage,
} from '../../components/options/index.ts';
import { keptFor } from '../../lib/history/retention.ts';
import {
  grantAccess,
  hasAccess,
  mayRunInPrivateWindows,
  onAccessChanged,
  pageUrl,
  removeAccess,
  removeHost,
} from '../../lib/pages/index.ts';
import { request } from '../../lib/request.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../../lib/settings-store.ts';
import { anySite } from '../../lib/sites/any/site.ts';
import { sites as knownSites } from '../../lib/sites/index.ts';

const model = createSettingsModel({ load: loadSettings, save: saveSettings });
const keepDays = createKeepDaysModel({
  async olderThan(days) {
    const until = Date.now() - keptFor(days);
    const { total, notSent } = await request('history.statistics', { until });
    return { messages: total + notSent, notSent };
  },
  save: (days) => void model.change({ keepDays: days }),
});
const sites = createSitesModel(knownSites, { hasAccess, grant: grantAccess, revoke: removeAccess });
const ownHosts = createOwnHostsModel({
  hosts: async () => (await request('own.hosts', {})).hosts,
  async remove(host) {
    await removeHost(host);
    await request('own.guard', { host, guarded: false });
  },
});

onSettingsChanged(model.follow);
onAccessChanged(() => {
  void sites.load();
  void ownHosts.load();
});

const [privateAllowed] = await Promise.all([
  mayRunInPrivateWindows(),
  model.load(),
  sites.load(),
  ownHosts.load(),
]);
const root = document.getElementById('page');
if (root !== null) {
  render(
    <OptionsPage
      model={model}
      keepDays={keepDays}
      sites={sites}
      ownHosts={ownHosts}
      ownKinds={anySite.kinds}
      privateAllowed={privateAllowed}
      privacyUrl={pageUrl('privacy')}
      practiceUrl={pageUrl('practice')}
      version={browser.runtime.getManifest().version}
    />,
    root,
  );
}
