/** What the background tells the tools of a page (entrypoints/any-tools.ts). */
export type OwnSiteNotice = { readonly to: 'any-tools' } & (
  | { readonly type: 'found' }
  | { readonly type: 'structure' }
  | { readonly type: 'lost-composer' }
  | { readonly type: 'pick'; readonly box: string }
);

export function isOwnSiteNotice(value: unknown): value is OwnSiteNotice {
  return typeof value === 'object' && value !== null && 'to' in value && value.to === 'any-tools';
}
