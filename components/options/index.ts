/**
 * The options page, and what the practice page's first run shares with it: what is kept, and which sites are guarded.
 * In: a settings model over an injected store, sites with their permission state, callbacks. May import
 * components/ui and lib's types and defaults; no browser API.
 */
export { KeepChoice } from './keep-choice.tsx';
export { createKeepDaysModel, type KeepDaysModel } from './keep-days-model.ts';
export { OptionsPage, type OptionsPageProps } from './options-page.tsx';
export { createOwnHostsModel, type OwnHostsModel, type OwnHostsTools } from './own-hosts-model.ts';
export { createSettingsModel, type SettingsModel, type SettingsStore } from './settings-model.ts';
export { createSitesModel, type PageSite, type SitesModel, type SitesTools } from './sites-model.ts';
