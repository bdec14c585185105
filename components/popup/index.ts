/**
 * The popup: this tab's state and rehearsal on top, then the sent messages.
 * In: two models that talk to the background through a `SendRequest`, and callbacks to open pages. May import
 * components/history, components/ui and lib's types; no browser API.
 */
export { createOwnSiteModel, type OwnSiteModel, type OwnSiteTools } from './own-site-model.ts';
export { PopupPage, type PopupPageProps } from './popup-page.tsx';
export { createRecordingModel, type RecordingModel } from './recording-model.ts';
export { createTabModel, type Tab, type TabModel, type TabTools } from './tab-model.ts';
