import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { instagramSurfaces } from '../lib/sites/instagram/index.ts';

export default defineUnlistedScript(() => registerSurfaces(instagramSurfaces));
