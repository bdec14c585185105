import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { outlookSurfaces } from '../lib/sites/outlook/index.ts';

export default defineUnlistedScript(() => registerSurfaces(outlookSurfaces));
