/** What can go wrong, each with the words a person reads. Words never hold message text. */
const wordsByKey = {
  'extension-gone': 'Second Look was updated or removed. Reload this tab to go on.',
  'no-answer': 'Second Look did not answer. Reload this tab, then try again.',
  'bad-request': 'Second Look got something it does not understand. Reload this tab, then try again.',
  'not-allowed': 'Only the pages of Second Look may ask for this.',
  unexpected: 'Something in Second Look failed. What you wrote is untouched.',
  'ui-not-loaded': 'The full review could not be loaded here. A plain one is used instead.',
  'engine-failed': 'Spelling could not be checked.',
  'history-full': 'The history could not be written: there is no room left for it on this device.',
  'history-broken': 'The history on this device could not be opened. Nothing in it was changed.',
  'history-blocked': 'The history is waiting for another tab of Second Look. Close that tab, then try again.',
  'history-failed': 'The history could not be read or written.',
  'reminder-too-late':
    'By then this message will be deleted: messages are not kept that long. Choose an earlier time, or keep them longer in the options.',
  'undo-over': 'This can no longer be undone: those messages are deleted.',
  'import-refused': 'This file was not imported.',
  'import-cut-short': 'The import was cut short, so nothing was imported. Try again.',
  'import-not-kept': 'You chose to keep nothing, so nothing was imported. Change that in the options first.',
  'settings-failed': 'Your choice could not be saved.',
  'word-not-added': 'Only a single word can be added to the dictionary.',
} as const;

export type ErrorKey = keyof typeof wordsByKey;

/** An error that says in the person's words what happened. `key` is for code and logs, `words` for the screen. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly key: ErrorKey;
  readonly words: string;

  constructor(key: ErrorKey, words: string = wordsByKey[key], options?: ErrorOptions) {
    super(key, options);
    this.key = key;
    this.words = words;
  }
}

/** Any thrown value as an AppError. What it was is kept only as `cause`: its own text may hold what a person wrote. */
export function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('unexpected', undefined, { cause: thrown });
}

/** Whether a key that came in over a message is one of ours. */
export function isErrorKey(key: string): key is ErrorKey {
  return Object.hasOwn(wordsByKey, key);
}
