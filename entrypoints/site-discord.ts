import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { discordSurfaces } from '../lib/sites/discord/index.ts';

export default defineUnlistedScript(() => registerSurfaces(discordSurfaces));
