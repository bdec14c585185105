import { beforeAll, describe, expect, inject, it } from 'vitest';
import { until } from '../driver/index.ts';
import { pairwiseIn } from '../matrix.ts';
import { type Session, useBrowser } from '../session.ts';
import { type ChatOutcomeName, chatOutcomes } from './outcomes.ts';
import { address, type ChatScene, textsOf } from './scene.ts';
import { waysIn } from './ways.ts';

type Enter = 'send' | 'newline';

/**
 * Every way of sending × every outcome on the pages of one site, what must never be held, and how its Enter is learned.
 * Page, what Enter does there, mood, way and outcome are axes of one design.
 */
export function chatMatrix(scenes: readonly ChatScene[]): void {
  const session = useBrowser();

  describe('sends', () => sends(session, scenes));

  describe.each(scenes.filter(({ oneLine }) => !oneLine))('$name: lines at once', (scene) => {
    it.each(modesOf(scene))('Enter: %s', (enter) => quickLines(session, scene, enter));
  });

  describe.each(scenes.filter((scene) => scene.neverHeld.length > 0))('$name: never held', (scene) =>
    neverHeld(session, scene),
  );

  describe.each(scenes.filter(({ enterIsChosen, opens }) => enterIsChosen && !opens))(
    '$name: learns what Enter does',
    (scene) => learning(session, scene),
  );
}

function modesOf(scene: ChatScene): readonly Enter[] {
  return scene.enterIsChosen ? ['send', 'newline'] : [scene.enter ?? 'send'];
}

function neverHeld(session: Session, scene: ChatScene): void {
  beforeAll(() => stateEnter(session, scene, 'send'));
  it.each(scene.neverHeld)('$name', async ({ query, opens, run }) => {
    const tab = await session.open(address(scene, query));
    if (opens) await tab.click(opens);
    await run(tab, scene);
    expect(await tab.ui.review()).toBeNull();
  });
}

/** Says what Enter does there, where the site lets one choose, and has the chip say when a message is watched. */
export function stateEnter(
  session: Session,
  { site, enterIsChosen }: ChatScene,
  enter: Enter | null,
): Promise<void> {
  return session.driver.setSettings((settings) => {
    const { [site]: _before, ...others } = settings.sites;
    const chip = { chipAlwaysVisible: true };
    return {
      ...settings,
      ...chip,
      sites: enterIsChosen && enter ? { ...others, [site]: { enter } } : others,
    };
  });
}

function sends(session: Session, scenes: readonly ChatScene[]): void {
  const sceneOf = (name: string): ChatScene => {
    const scene = scenes.find((each) => each.name === name);
    if (!scene) throw new Error(`There is no scene "${name}".`);
    return scene;
  };
  const waysOf = (scene: ChatScene) => modesOf(scene).flatMap((enter) => Object.keys(waysIn(scene, enter)));
  const rows = pairwiseIn(
    inject('browser'),
    {
      page: scenes.map(({ name }) => name),
      enter: ['send', 'newline'],
      mood: [...new Set(scenes.flatMap(({ moods }) => moods))],
      way: [...new Set(scenes.flatMap(waysOf))],
      outcome: Object.keys(chatOutcomes) as ChatOutcomeName[],
    },
    ({ page, enter, mood, way, outcome }) => {
      const scene = sceneOf(page);
      return (
        modesOf(scene).includes(enter) &&
        scene.moods.includes(mood) &&
        way in waysIn(scene, enter) &&
        chatOutcomes[outcome].works(scene)
      );
    },
  );
  it.each(rows)(
    '$page, Enter: $enter, $way, $outcome, "$mood"',
    async ({ page, enter, mood, way, outcome }) => {
      const scene = sceneOf(page);
      const { textIn, play } = chatOutcomes[outcome];
      const chosen = waysIn(scene, enter)[way];
      if (!chosen) throw new Error(`There is no way "${way}" in ${scene.name}.`);
      await stateEnter(session, scene, enter);
      const tab = await session.open(address(scene, [mood, `enter=${enter}`].filter(Boolean).join('&')));
      if (scene.opens) await tab.click(scene.opens);
      await tab.write(scene.editor, textIn(scene));
      await tab.ui.waitForChip();
      const press = () => chosen.press(tab, scene);
      const [isCertain, isTrusted] = [!chosen.asks, !chosen.untrusted];
      await play({ session, tab, scene, press, isCertain, isTrusted });
    },
  );
}

async function quickLines(session: Session, scene: ChatScene, enter: Enter): Promise<void> {
  await stateEnter(session, scene, enter);
  const tab = await session.open(address(scene, `enter=${enter}`));
  await tab.click(scene.editor);
  const lines = ['First line.', 'The second one.', 'And a third.'];
  for (const line of lines) {
    await tab.type(line);
    if (line === lines[0]) await tab.ui.waitForChip();
    await tab.press(enter === 'send' ? 'Enter' : 'Mod+Enter');
  }
  await until('three lines', async () => (await textsOf(tab)).length >= 3);
  expect(await textsOf(tab)).toEqual(lines);
}

function learning(session: Session, scene: ChatScene): void {
  it('an unknown Enter that is stopped is never sent on by us', async () => {
    await stateEnter(session, scene, null);
    const tab = await session.open(scene.url);
    await tab.write(scene.editor, 'Hi {{first_name}}, see you.');
    await tab.press('Enter');
    await tab.ui.waitForReview();
    await tab.ui.clickButton('Send anyway');
    await tab.ui.waitForStatus(/Press Send/);
    expect(await textsOf(tab)).toEqual([]);
    await tab.press('Enter');
    await until('one message', async () => (await textsOf(tab)).length === 1);
  });

  it('one click says that it was only a new line, and it is not asked again', async () => {
    await stateEnter(session, scene, null);
    const tab = await session.open(address(scene, 'enter=newline'));
    await tab.write(scene.editor, 'Hi {{first_name}},');
    await tab.press('Enter');
    await tab.ui.waitForReview();
    await tab.ui.clickButton('That was only a new line');
    await tab.ui.waitForNoReview();
    await tab.press('Enter');
    await tab.type('see you.');
    await until('both lines', async () =>
      /\{\{first_name\}\},\s+see you\./.test((await tab.read(scene.editor)) ?? ''),
    );
    expect(await tab.ui.review()).toBeNull();
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    expect(await textsOf(tab)).toEqual([]);
  });

  it('from an Enter that made a new line, and from one that sent', async () => {
    await stateEnter(session, scene, null);
    const tab = await session.open(address(scene, 'enter=newline'));
    await tab.write(scene.editor, 'One line');
    await tab.ui.waitForChip();
    await tab.press('Enter');
    const seen = (): Promise<string | undefined> => enterSeen(session, scene);
    await until('the new line to be learned', async () => (await seen()) === 'newline');
    const other = await session.open(address(scene, 'enter=send'));
    await other.write(scene.editor, 'Another line');
    await other.ui.waitForChip();
    await other.press('Enter');
    await until('the send to be learned', async () => (await seen()) === 'send');
  });
}

async function enterSeen(session: Session, { site }: ChatScene): Promise<string | undefined> {
  let seen: string | undefined;
  await session.driver.setSettings((settings) => {
    seen = settings.sites[site]?.enterSeen;
    return settings;
  });
  return seen;
}
