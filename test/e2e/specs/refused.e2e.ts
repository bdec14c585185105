import { describe, expect, inject, it } from 'vitest';
import type { Entry } from '../../../lib/history/events.ts';
import { ask } from '../background.ts';
import { discordScenes } from '../chat/discord.ts';
import { instagramScenes } from '../chat/instagram.ts';
import { stateEnter } from '../chat/matrix.ts';
import { messengerScenes } from '../chat/messenger.ts';
import { address, type ChatScene, textsOf } from '../chat/scene.ts';
import { telegramScenes } from '../chat/telegram.ts';
import { whatsappScenes } from '../chat/whatsapp.ts';
import { never, type Tab, until } from '../driver/index.ts';
import { pairwiseIn } from '../matrix.ts';
import { useBrowser } from '../session.ts';

const [webA, webK] = telegramScenes;
const [whatsapp, messenger, discord, instagram] = [
  whatsappScenes,
  messengerScenes,
  discordScenes,
  instagramScenes,
].map(([first]) => first);
const scenes = [whatsapp, messenger, discord, webA, webK, instagram].flatMap((scene) => scene ?? []);
const texts = { clean: 'Hi Helena, see you on Tuesday.', flagged: 'Hi Gregory, see you on Tuesday.' };

/** The server does not take a message: its text is not lost, the history never says "sent", and sent once more it leaves once. */
describe('a message that the site refuses', () => {
  const session = useBrowser();
  const rows = pairwiseIn(inject('browser'), {
    page: scenes.map(({ name }) => name),
    how: ['kept', 'back', 'undone'],
    which: ['clean', 'flagged'],
  });

  it.each(rows)('$page, its text $how: $which', async ({ page, how, which }) => {
    const scene = scenes.find(({ name }) => name === page);
    if (!scene) throw new Error(`There is no scene "${page}".`);
    const text = texts[which];
    const history = await openHistory();
    await stateEnter(session, scene, 'send');
    const tab = await session.open(address(scene, `refuse=${how}`));
    await tab.write(scene.editor, text);
    await tab.ui.waitFor('button', /^Second Look/);

    await letGo(tab, scene, which);
    // The page says so itself: a look from outside may miss the moment in which the text is gone.
    await until('the refusal', () => tab.evaluate(() => '__refused' in window));
    await until('the text to be back', () => stands(tab, scene, text));
    expect(await textsOf(tab)).toEqual([]);
    await until('its line', async () => (await history()).length > 0);
    await until('it not to be told as sent', async () => (await sent(history)) === 0);
    await never('"sent"', async () => (await sent(history)) > 0, 300);

    await tab.bringToFront();
    await tab.script('focus', scene.editor);
    await letGo(tab, scene, which);
    await until('the message', async () => (await textsOf(tab)).length > 0);
    await until('"sent"', async () => (await sent(history)) > 0);
    expect(await textsOf(tab)).toEqual([text]);
    // Newest first: the second one left, and of the first nothing is claimed.
    expect((await history()).map(({ status }) => status)).toEqual(['sent', 'not-confirmed']);
  });

  /** What the history has of this test. */
  async function openHistory(): Promise<() => Promise<readonly Entry[]>> {
    const quiet = await session.openExtensionPage('privacy.html');
    const all = async () => (await ask(quiet, 'history.list', { limit: 1_000 })).entries;
    const before = new Set((await all()).map(({ attemptId }) => attemptId));
    return async () => (await all()).filter(({ attemptId }) => !before.has(attemptId));
  }
});

async function sent(history: () => Promise<readonly Entry[]>): Promise<number> {
  return (await history()).filter(({ status }) => status === 'sent').length;
}

async function stands(tab: Tab, { editor }: ChatScene, text: string): Promise<boolean> {
  return (await tab.read(editor))?.trim() === text;
}

async function letGo(tab: Tab, scene: ChatScene, which: 'clean' | 'flagged'): Promise<void> {
  await tab.press('Enter');
  if (which === 'clean') return;
  await tab.ui.waitForReview();
  await tab.ui.clickButton('Send anyway');
  if (scene.releases) return;
  await tab.ui.waitForStatus(/Press Send/);
  await tab.press('Enter');
}
