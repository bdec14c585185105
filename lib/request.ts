import { browser } from 'wxt/browser';
import { AppError, isErrorKey } from './errors.ts';
import { createRequester } from './request-to.ts';

/** Requests of the extension's own pages. In a page of a site lib/guard/page-services.ts asks without the polyfill. */
export const { request, isExtensionAlive } = createRequester(
  () => browser.runtime,
  (key, words, cause) => new AppError(isErrorKey(key) ? key : 'unexpected', words, { cause }),
);
