/**
 * The registry of sites: one line each, facts only. Importable in Node: the manifest reads hosts from here. What looks at
 * a page (surfaces) is in each site's folder and goes into that site's own script, so that no page carries another's.
 * May import types of lib/review.
 */
import { discord } from './discord/site.ts';
import { gmail } from './gmail/site.ts';
import { instagram } from './instagram/site.ts';
import { linkedin } from './linkedin/site.ts';
import { messenger } from './messenger/site.ts';
import { outlook } from './outlook/site.ts';
import type { Site } from './site.ts';
import { slack } from './slack/site.ts';
import { teams } from './teams/site.ts';
import { telegram } from './telegram/site.ts';
import { whatsapp } from './whatsapp/site.ts';
import { x } from './x/site.ts';

export const sites: readonly Site[] = [
  linkedin,
  gmail,
  outlook,
  slack,
  messenger,
  whatsapp,
  teams,
  discord,
  instagram,
  telegram,
  x,
];
