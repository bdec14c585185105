/** `true` says that the answer comes later. */
export type MessageListener = (
  message: unknown,
  sender: unknown,
  answer: (value: unknown) => void,
) => boolean | undefined;

/**
 * The few extension APIs that the always-loaded script uses, as the browser has them: the polyfill would take an eighth
 * of that script's 30 KB, and these answer with promises in Manifest V3 of both browsers. Everything else of the
 * extension goes through `wxt/browser`.
 */
interface PageApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>> };
    readonly onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    };
  };
  readonly extension: { readonly inIncognitoContext: boolean };
}

const native = globalThis as unknown as { browser?: PageApi; chrome: PageApi };

export const pageApi: PageApi = native.browser ?? native.chrome;
