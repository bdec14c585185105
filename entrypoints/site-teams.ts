import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { teamsSurfaces } from '../lib/sites/teams/index.ts';

export default defineUnlistedScript(() => registerSurfaces(teamsSurfaces));
