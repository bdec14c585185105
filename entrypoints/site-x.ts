import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { xSurfaces } from '../lib/sites/x/index.ts';

export default defineUnlistedScript(() => registerSurfaces(xSurfaces));
