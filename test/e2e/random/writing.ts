import { type Tab, until } from '../driver/index.ts';
import { fold } from './ledger.ts';
import type { Box } from './place.ts';

/** The draft as it stands; '' where there is no composer any more. */
export async function standingIn(tab: Tab, { editor, below }: Box): Promise<string> {
  const all = fold((await tab.read(editor).catch(() => '')) ?? '');
  return below ? all.replace(below, '').trim() : all;
}

/** Where the caret is: a click in the middle of a text would put it there, and some editors only a moment later. */
export async function writeIn(tab: Tab, box: Box, piece: string): Promise<void> {
  await tab.script('focus', box.editor);
  await tab.type(piece);
  await until('every word in the editor', async () => (await standingIn(tab, box)).includes(fold(piece)));
}

export async function clearIn(tab: Tab, box: Box): Promise<void> {
  if (box.below || (await standingIn(tab, box)) === '') return;
  await tab.script('focus', box.editor);
  // Slate takes over a selection up to 100 ms late, and puts its old one back when it renders in between: select again.
  await until('an empty editor', async () => {
    await tab.press('Mod+a');
    await tab.press('Backspace');
    return (await standingIn(tab, box)) === '';
  });
}

/** Takes the last letters away. */
export async function shortenIn(tab: Tab, box: Box): Promise<void> {
  const before = await standingIn(tab, box);
  if (box.below || before.length < 12) return;
  await tab.script('focus', box.editor);
  await until('a shorter text', async () => {
    await tab.press('Mod+End');
    await tab.press('Backspace');
    return (await standingIn(tab, box)).length < before.length;
  });
}
