/** Where each page stands on the real host; kept beside test/pages/index.ts, which needs Node. */
export const linkedinPages = [
  {
    name: 'linkedin--classic',
    path: '/messaging/thread/2-aGVsZW5h/',
    surface: 'linkedin-classic',
    engine: 'rich',
  },
  { name: 'linkedin--bubbles', path: '/feed/', surface: 'linkedin-classic', engine: 'rich' },
  { name: 'linkedin--shadow', path: '/in/helena-ortiz/', surface: 'linkedin-shadow', engine: 'rich' },
  { name: 'linkedin--shadow-new', path: '/in/helena-ortiz/', surface: 'linkedin-shadow-new', engine: 'rich' },
  { name: 'linkedin--preload-frame', path: '/preload/', surface: 'linkedin-preload', engine: 'rich' },
  { name: 'linkedin--sdui', path: '/mynetwork/catch-up/', surface: 'linkedin-sdui', engine: 'field' },
  {
    name: 'linkedin--sales-navigator',
    path: '/sales/lead/ACoAAAHelena01,NAME_SEARCH/',
    surface: 'linkedin-sales-navigator',
    engine: 'field',
  },
  {
    name: 'linkedin--recruiter',
    path: '/talent/inbox/0/main/',
    surface: 'linkedin-recruiter',
    engine: 'field',
  },
  {
    name: 'linkedin--invitation',
    path: '/in/helena-ortiz/',
    surface: 'linkedin-invitation',
    engine: 'field',
  },
] as const;
