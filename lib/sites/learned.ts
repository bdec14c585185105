/** What a plain Enter does in a site's composer, where the site lets the person choose and its page does not show it. */
export type EnterMeans = 'send' | 'newline';

/** What is kept of it in a site's settings: what the person stated, else what Enter was last seen to do. */
export interface EnterSettings {
  readonly enter?: EnterMeans;
  readonly enterSeen?: EnterMeans;
}

export function enterMeansIn(settings: EnterSettings | undefined): EnterMeans | undefined {
  return settings?.enter ?? settings?.enterSeen;
}

/**
 * On the isolated world's global object, which is one site's: guard.js follows the settings and tells, the site's own
 * script asks at every Enter.
 */
const world = globalThis as { enterOfThisSite?: EnterMeans | undefined };

export function tellEnterMeans(means: EnterMeans | undefined): void {
  world.enterOfThisSite = means;
}

export function enterMeans(): EnterMeans | undefined {
  return world.enterOfThisSite;
}
