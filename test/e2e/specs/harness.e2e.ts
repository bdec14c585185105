import { describe, expect, it } from 'vitest';
import { ask } from '../background.ts';
import { useBrowser } from '../session.ts';

interface Seen {
  type: string;
  key: string;
  code: string;
  trusted: boolean;
  composing: boolean;
}
declare global {
  interface Window {
    seen: Seen[];
    deep?: boolean;
  }
}

/** The tests' own eyes and hands: if these are wrong, nothing else here can be believed. */
describe('the driver', () => {
  const session = useBrowser('test', { expectedRequests: ['nowhere.example/leak'] });

  it('types and presses as a person: every event is trusted', async () => {
    const tab = await session.open('https://harness.example/');
    await tab.write('#editor', 'Hello');
    await tab.press('Mod+Enter');
    await tab.press('NumpadEnter');
    await tab.click('#press');
    const seen = await tab.evaluate(() => window.seen);
    expect(seen.every((event) => event.trusted)).toBe(true);
    expect(seen.filter((event) => event.type === 'keydown').map((event) => event.code || event.key)).toEqual([
      'KeyH',
      'KeyE',
      'KeyL',
      'KeyL',
      'KeyO',
      'ControlLeft',
      'Enter',
      'NumpadEnter',
    ]);
    expect(await tab.evaluate(() => document.querySelector('#editor')?.textContent)).toContain('Hello');
  });

  it('reaches into open shadow roots and frames', async () => {
    const tab = await session.open('https://harness.example/');
    await tab.click('#deep');
    await tab.write('#inner', 'inside');
    expect(await tab.evaluate(() => window.deep)).toBe(true);
    expect(
      await tab.evaluateInFrame('/frame', () => document.querySelector<HTMLInputElement>('#inner')?.value),
    ).toBe('inside');
  });

  it('composes as an input method does', async () => {
    const tab = await session.open('https://harness.example/');
    await tab.click('#editor');
    await session.driver.compose(tab, ['n', 'ni'], '你');
    await tab.waitFor(
      'the composition to end',
      () => window.seen.some((event) => event.type === 'compositionend'),
      [],
    );
    expect((await tab.evaluate(() => window.seen)).map((event) => event.type)).toContain('compositionstart');
    expect(await tab.evaluate(() => document.querySelector('#editor')?.textContent)).toBe('你');
  });

  it('hides a tab when another comes to the front', async () => {
    const first = await session.open('https://harness.example/');
    await session.open('https://harness.example/');
    await first.waitFor('the first tab to be hidden', () => document.visibilityState === 'hidden', []);
    await first.bringToFront();
    await first.waitFor('the first tab to be visible', () => document.visibilityState === 'visible', []);
  });

  it('shows the dark and the light scheme', async () => {
    const tab = await session.open('https://harness.example/');
    for (const scheme of ['dark', 'light'] as const) {
      await session.driver.setColorScheme(tab, scheme);
      await tab.waitFor(scheme, (name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, [scheme]);
    }
  });

  it('sees every request, also to hosts that no page stands on', async () => {
    const tab = await session.open('https://harness.example/');
    await tab.evaluate(() => fetch('https://nowhere.example/leak', { mode: 'no-cors' }).then(() => true));
    expect(session.internet.requests).toContainEqual(
      expect.objectContaining({ host: 'nowhere.example', path: '/leak', known: false }),
    );
  });

  it('ends the background also while pages ask it', async () => {
    const page = await session.driver.quietPage();
    const cutOff = () => null;
    const askOn = async (): Promise<void> => {
      for (let time = 0; time < 300; time++) await ask(page, 'history.list', { limit: 1 }).catch(cutOff);
    };
    const asking = askOn();
    for (let time = 0; time < 5; time++) await session.driver.stopBackground();
    await asking;
  });
});
