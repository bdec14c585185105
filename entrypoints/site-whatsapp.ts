import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { whatsappSurfaces } from '../lib/sites/whatsapp/index.ts';

export default defineUnlistedScript(() => registerSurfaces(whatsappSurfaces));
