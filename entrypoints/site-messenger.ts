import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { messengerSurfaces } from '../lib/sites/messenger/index.ts';

export default defineUnlistedScript(() => registerSurfaces(messengerSurfaces));
