/**
 * LinkedIn's message surfaces as the site would run them, without any account: its own markup, its own listeners, its
 * own idea of when to send. `window.__sends` holds what left; nothing else is told to whoever tests.
 * Which surface: `<body data-page="…">`. How it behaves: the address's query (linkedin/options.js).
 */
import { invitation, recruiter, salesNavigator, sdui } from './linkedin/field-pages.js';
import { readOptions } from './linkedin/options.js';
import { bubbles, fullPage, outlet, preload } from './linkedin/pages.js';
import { newBubbles } from './linkedin/shadow-new.js';
import './linkedin/sends.js';

const options = readOptions(location.search);
document.documentElement.lang = options.lang;
document.documentElement.dir = options.rtl ? 'rtl' : 'ltr';

const pages = {
  classic: () => fullPage(options),
  bubbles: () => bubbles(options),
  shadow: () => bubbles(options, outlet()),
  'shadow-new': () => newBubbles(options, outlet()),
  preload: () => preload(options),
  'preload-frame': () => fullPage(options),
  sdui: () => sdui(options),
  'sales-navigator': () => salesNavigator(options),
  recruiter: () => recruiter(options),
  invitation: () => invitation(options, outlet()),
};

pages[document.body.dataset.page]();
