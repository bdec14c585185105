import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/options/page.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createSettingsModel, createSitesModel, OptionsPage } from '../../components/options/index.ts';
import {
  grantAccess,
  hasAccess,
  mayRunInPrivateWindows,
  onAccessChanged,
  pageUrl,
  removeAccess,
} from '../../lib/pages/index.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../../lib/settings-store.ts';
import { sites as knownSites } from '../../lib/sites/index.ts';

const model = createSettingsModel({ load: loadSettings, save: saveSettings });
const sites = createSitesModel(knownSites, { hasAccess, grant: grantAccess, revoke: removeAccess });

onSettingsChanged(model.follow);
onAccessChanged(() => void sites.load());

const [privateAllowed] = await Promise.all([mayRunInPrivateWindows(), model.load(), sites.load()]);
const root = document.getElementById('page');
if (root !== null) {
  render(
    <OptionsPage
      model={model}
      sites={sites}
      privateAllowed={privateAllowed}
      privacyUrl={pageUrl('privacy')}
      practiceUrl={pageUrl('practice')}
      version={browser.runtime.getManifest().version}
    />,
    root,
  );
}
