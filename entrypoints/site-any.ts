import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFrames, watchPagesAround } from '../lib/guard/frames.ts';
import { registeredSurfaces, registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { listenForGood } from '../lib/guard/listen.ts';
import { pageApi } from '../lib/page-api.ts';
import { createRequester } from '../lib/request-to.ts';
import { firstEvents, lookFirst } from '../lib/sites/any/first-look.ts';
import { followRules } from '../lib/sites/any/follow-rules.ts';
import { hostOf } from '../lib/sites/any/host.ts';
import { anySurface } from '../lib/sites/any/index.ts';
import { sendLearner } from '../lib/sites/any/learn-send.ts';

export default defineUnlistedScript(() => {
  const host = hostOf(window);
  // A listed site answers for its own pages, whoever came first.
  if (host === '' || registeredSurfaces().length > 0) return;
  const surface = anySurface(host);
  const { request } = createRequester(
    () => pageApi.runtime,
    (key) => new Error(key),
  );
  const learn = sendLearner(window, surface, (box, { send = '', press }) => {
    const learned = { host, box, send, ...(press ? { press } : {}) };
    request('own.learned', learned).catch(() => undefined);
  });
  const look = (event: Event): void => {
    lookFirst(event);
    learn(event);
  };
  listenForGood(window, firstEvents, look, new AbortController().signal);
  void followRules(pageApi.storage, host);
  const isMail = (): boolean => surface.findAll(document).some((one) => one.surface.kind(one) === 'email');
  registerSurfaces([surface], (hear, signal) => {
    watchFrames(window, hear, signal);
    watchPagesAround(window, isMail, hear, signal);
  });
});
