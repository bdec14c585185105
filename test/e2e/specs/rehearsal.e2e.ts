import { beforeAll, expect, inject, it } from 'vitest';
import { openPopupOver } from '../any/popup.ts';
import { host, parts } from '../any/scene.ts';
import { address, type ChatScene } from '../chat/scene.ts';
import { chatScenes } from '../chat/scenes.ts';
import { type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { gmailScenes } from '../mail/gmail.ts';
import { outlookScenes } from '../mail/outlook.ts';
import { editor as mailEditor } from '../mail/scene.ts';
import { everything } from '../matrix.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));
const text = 'Hi Helena, see you on Tuesday.';

interface Rehearsed {
  readonly name: string;
  readonly url: string;
  readonly editor: string;
  readonly gesture: RegExp;
  press(tab: Tab): Promise<void>;
}

const byButton = (name: string, url: string, editor: string, send: string): Rehearsed => ({
  name,
  url,
  editor,
  gesture: /by the Send button/,
  press: (tab) => tab.click(send),
});

function chat(scene: ChatScene | undefined): Rehearsed[] {
  if (!scene) return [];
  const url = address(scene, scene.moods[0] ?? '');
  if (scene.hasButton) return [byButton(scene.name, url, scene.editor, scene.send)];
  const { name, editor } = scene;
  return [{ name, url, editor, gesture: /by Enter/, press: (tab) => tab.press('Enter') }];
}

function mail(name: string, { url }: { readonly url: string }): Rehearsed {
  return byButton(name, url, mailEditor, '[data-expect-send]');
}

const linkedin = variantOf('classic');
const [gmail, outlook] = [gmailScenes['new message'], outlookScenes['new mail']];
const webK = chatScenes.telegram?.[1];
const chats = [...Object.values(chatScenes).map(([first]) => first), webK];

const everywhere: readonly Rehearsed[] = [
  byButton('LinkedIn', linkedin.url, linkedin.editor, linkedin.send),
  ...(gmail ? [mail('Gmail', gmail)] : []),
  ...(outlook ? [mail('Outlook', outlook)] : []),
  ...chats.flatMap(chat),
  byButton('any other site', `${host}/mail-frame`, parts.editor, parts.send),
];

/** Dealt out to the two browsers, but for the first; ALL=1 plays them all in both. */
const isChromium = inject('browser') === 'chromium';
const here = everywhere.filter((_, index) => everything || index === 0 || (index % 2 === 1) === isChromium);

it.each(here)(
  '$name: the next send is held and told of what was recognised, and the one after it is a send',
  async ({ url, editor, gesture, press }) => {
    const tab = await session.open(url);
    await tab.script('focus', editor);
    await tab.type(text);
    await until('the words', async () => (await tab.read(editor))?.includes(text));
    await tab.ui.waitForChip();
    const popup = await openPopupOver(session, tab);
    await popup.document.clickButton('Test the guard here');
    await popup.document.waitForStatus(/Press Send in the message you want to test/);
    await tab.bringToFront();
    await press(tab);
    const told = await tab.ui.waitForStatus(/The guard works here/);
    expect(told).toMatch(gesture);
    expect(told).toContain('To: Helena Ortiz');
    expect(told).toContain(`Text: ${text}`);
    expect(await sendsOf(tab)).toEqual([]);
    expect(await tab.read(editor)).toContain(text);
    await press(tab);
    await until('the send', async () => (await sendsOf(tab)).length === 1);
    expect(await sendsOf(tab)).toMatchObject([{ text: expect.stringContaining(text), trusted: true }]);
  },
);
