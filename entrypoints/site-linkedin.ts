import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { linkedinSurfaces } from '../lib/sites/linkedin/index.ts';

export default defineUnlistedScript(() => registerSurfaces(linkedinSurfaces));
