import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Tab, until } from '../../e2e/driver/index.ts';
import { useBrowser } from '../../e2e/session.ts';
import { expectReceived } from '../outcomes.ts';
import { expectNeverHeld, forgetHost, playEverything } from '../play.ts';
import { type ClientScene, host } from '../scene.ts';
import { type IrcParty, joinChannel } from '../thelounge/irc-party.ts';
import { channel, type Lounge, startLounge } from '../thelounge/server.ts';

const session = useBrowser();
let lounge: Lounge;
let helena: IrcParty;

beforeAll(async () => {
  lounge = await startLounge();
  session.internet.forward(host, lounge.web.port);
  helena = await joinChannel(lounge.irc.port, 'helena', channel);
});
beforeEach(async () => {
  await forgetHost(session);
  helena.forget();
});
afterAll(async () => {
  helena.leave();
  await lounge.stop();
});

const connectButton = '#connect button[type="submit"]';

async function connect(): Promise<Tab> {
  const tab = await session.open(`https://${host}/`);
  await tab.click(connectButton);
  await tab.waitFor('the channel', (name) => document.title.startsWith(name), [channel]);
  return tab;
}

const scene = (): ClientScene => ({
  editor: '#input',
  send: '#submit',
  flagged: 'See you {{first_name}} at ten.',
  fixed: 'See you on Tuesday at ten.',
  open: connect,
  received: async () => helena.heard,
});

// Ctrl+Enter, and Enter or Space on the focused button, send nothing in The Lounge itself (seen without the extension).
describe('The Lounge, a message to a channel', () => {
  playEverything(
    ['click on Send', 'Enter in the editor', 'NumpadEnter in the editor', "a click by a person's own tool"],
    scene,
  );

  it('is held again and again, a line at a time, and each clean one between leaves', async () => {
    const tab = await connect();
    for (const text of ['One.', 'Two.', 'Three.']) {
      helena.forget();
      await tab.write('#input', text);
      await tab.press('Enter');
      await expectReceived(scene(), text);
    }
    helena.forget();
    await tab.write('#input', 'Hi {{first_name}}');
    await tab.press('Enter');
    await tab.ui.waitForReview();
    expect(helena.heard).toEqual([]);
  });
});

describe('The Lounge, what is no message', () => {
  const words = 'Hi {{first_name}}';

  it.each([
    ['the search among the people of a channel', '.userlist input.search'],
    ['the search among the channels', '.jump-to-input input'],
  ])('%s is never held', async (_, field) => {
    const tab = await connect();
    await expectNeverHeld(tab, field, words);
  });

  it('the topic of a channel is never held', async () => {
    helena.setTopic('Old topic');
    const tab = await connect();
    await tab.waitFor('the topic', () => document.querySelector('.topic')?.textContent === 'Old topic', []);
    const { x, y, height } = await until('the topic on show', () => tab.locate('.header .topic'));
    await tab.page.mouse.click(x + 5, y + height / 2, { count: 2 });
    await expectNeverHeld(tab, '.topic-input', words);
    await until('the topic to be set', async () => helena.topics.at(-1)?.includes(words));
  });

  it.each([
    ['one line', 'input[name="nickPostfix"]'],
    ['of several lines', 'textarea[name="userStyles"]'],
  ])('a setting, %s, is never held', async (_, field) => {
    const tab = await connect();
    await tab.click('#footer .settings');
    await tab.click('.settings-menu .appearance');
    await expectNeverHeld(tab, field, words);
  });
});
