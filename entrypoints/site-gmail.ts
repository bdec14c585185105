import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { gmailSurfaces } from '../lib/sites/gmail/index.ts';

export default defineUnlistedScript(() => registerSurfaces(gmailSurfaces));
