import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../background.ts';
import { type Box, never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
// A message that is sent before its checks have come is asked for once more where we cannot send it on.
beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));

describe('looking for Delete on a site that marks its menus', () => {
  const more = '[data-expect-message-menu]';
  const said = 'Hi Helena, see you on Friday at ten.';
  const places = [
    { name: 'Slack', by: 'click', pressed: more, url: 'https://app.slack.com/client/T0ACME/D0HELENA01' },
    {
      name: 'Slack',
      by: 'right click',
      pressed: '[data-qa="message-text"]',
      url: 'https://app.slack.com/client/T0ACME/D0HELENA01',
    },
    {
      name: 'Teams',
      by: 'right click',
      pressed: '[data-tid="chat-pane-message"]',
      url: 'https://teams.microsoft.com/v2/',
    },
    { name: 'Discord', by: 'click', pressed: more, url: 'https://discord.com/channels/@me/77' },
  ] as const;
  type Place = (typeof places)[number];

  /** Sends a message, and opens the menu of the last message or of the first, which is of the other one. */
  async function menuOf(
    { name, url, by, pressed }: Place,
    deleting: string,
    whose: 'own' | 'other',
  ): Promise<Tab> {
    const tab = await session.open(`${url}?deleting=${deleting}`);
    await tab.write('[data-expect-editor]', said);
    await tab.ui.waitForChip();
    await tab.press('Enter');
    await until('the message sent', async () => (await sendsOf(tab)).length === 1);
    const popup = await session.openExtensionPage('popup.html');
    await until('it in the history', async () =>
      (await ask(popup, 'history.list', { limit: 10, filter: { site: name.toLowerCase() } })).entries.some(
        ({ text, status }) => text === said && status === 'sent',
      ),
    );
    await popup.close();
    await tab.bringToFront();
    const box = await tab.locate(pressed, whose === 'own' ? 1 : 0);
    if (box === null) throw new Error(`No ${pressed}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await tab.page.mouse.click(x, y, { button: by === 'click' ? 'left' : 'right' });
    await until('the menu of the site', async () => (await tab.locate('[data-expect-menu]')) !== null);
    return tab;
  }
  const saysSo = async (tab: Tab, { name }: Place) =>
    (await tab.ui.statuses()).find((words) => words.includes(name) && /Delete/.test(words));

  it.each(places)('$name, by a $by: says that none is offered, beside the menu', async (place) => {
    const tab = await menuOf(place, 'missing', 'own');
    expect(await tab.ui.waitForStatus(/offers no “Delete”/)).toContain(
      `${place.name} offers no “Delete” for this message.`,
    );
    const [note] = (await tab.roles('ours')).filter(({ text }) => /offers no “Delete”/.test(text));
    const box = await tab.locate('[data-expect-menu]');
    expect(note && box && overlaps(note.box, box)).toBe(false);
  });

  it.each(places)('$name, by a $by: nothing about one that is offered', async (place) => {
    const tab = await menuOf(place, 'offered', 'own');
    await never(
      'a note about Delete',
      async () => /offers no|greyed/.test((await saysSo(tab, place)) ?? ''),
      1000,
    );
  });

  it.each(places)('$name, by a $by: nothing about another’s message', async (place) => {
    const tab = await menuOf(place, 'missing', 'other');
    await never(
      'a note about Delete',
      async () => /offers no|greyed/.test((await saysSo(tab, place)) ?? ''),
      1000,
    );
  });
});

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
