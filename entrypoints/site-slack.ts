import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { slackSurfaces } from '../lib/sites/slack/index.ts';

export default defineUnlistedScript(() => registerSurfaces(slackSurfaces));
