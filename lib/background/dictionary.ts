import { AppError } from '../errors.ts';
import { saveSettings } from '../settings-store.ts';

const longestWord = 64;

/** Adds one word to the person's dictionary, in lower case as checks compare it. Throws 'word-not-added'. */
export async function addToDictionary(word: string): Promise<void> {
  const added = word.trim().toLowerCase();
  if (added === '' || added.length > longestWord || /\s/.test(added)) throw new AppError('word-not-added');
  await saveSettings(({ dictionary }) =>
    dictionary.includes(added) ? {} : { dictionary: [...dictionary, added] },
  );
}
