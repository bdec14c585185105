import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/field.css';
import '../../components/options/page.css';
import '../../components/practice/practice.css';
import { render } from 'preact';
import { createSettingsModel, createSitesModel } from '../../components/options/index.ts';
import { createPracticeThread, PracticePage } from '../../components/practice/index.ts';
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
import { startPracticeGuard } from './guard.ts';

startPracticeGuard();

const model = createSettingsModel({ load: loadSettings, save: saveSettings });
const sites = createSitesModel(knownSites, { hasAccess, grant: grantAccess, revoke: removeAccess });
const thread = createPracticeThread();

onSettingsChanged(model.follow);
onAccessChanged(() => void sites.load());

const [privateAllowed] = await Promise.all([mayRunInPrivateWindows(), model.load(), sites.load()]);
const root = document.getElementById('page');
if (root !== null) {
  render(
    <PracticePage
      model={model}
      sites={sites}
      thread={thread}
      privateAllowed={privateAllowed}
      privacyUrl={pageUrl('privacy')}
      optionsUrl={pageUrl('options')}
      language={navigator.language}
    />,
    root,
  );
}
