import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { telegramSurfaces } from '../lib/sites/telegram/index.ts';

export default defineUnlistedScript(() => registerSurfaces(telegramSurfaces));
