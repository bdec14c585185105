/**
 * Any other site the person switched on: composers and their Send are found by structure, by the names a site gives its
 * parts, and by what was seen or said before (`rules.ts`); never by a host. What is in doubt is no message.
 * In: elements of the page, the person's corrections. Out: one surface that answers for the whole host.
 */
export { anySurface } from './surface.ts';
