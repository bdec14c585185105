import type { Change, Reading, Shelves } from './database.ts';

const atFirst: Shelves = { current: 1, count: 0, lastSegment: 0, undo: null, revision: '' };

/** The shelves as they stand; the first one where nothing was ever written. */
export async function shelvesIn(reading: Reading): Promise<Shelves> {
  return (await reading.objectStore('shelves').get('shelves')) ?? atFirst;
}

/** Writes some of what the shelves say. */
export async function changeShelves(change: Change, some: Partial<Shelves>): Promise<void> {
  await change.objectStore('shelves').put({ ...(await shelvesIn(change)), ...some }, 'shelves');
}
