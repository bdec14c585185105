import { describe, it } from 'vitest';
import { chatScenes } from '../chat/scenes.ts';
import { slack } from '../chat/slack.ts';
import { gmailScenes } from '../mail/gmail.ts';
import { outlookScenes } from '../mail/outlook.ts';
import { everything } from '../matrix.ts';
import { accountOf } from '../random/account.ts';
import { Chance } from '../random/chance.ts';
import { Person } from '../random/person.ts';
import { chatPlace, linkedinPlace, mailPlace, type Place } from '../random/place.ts';
import { useBrowser } from '../session.ts';

const places: Readonly<Record<string, readonly Place[]>> = {
  linkedin: [
    linkedinPlace('classic', 'Enter sends'),
    linkedinPlace('bubble', 'a button sends'),
    linkedinPlace('shadow root', 'a button sends'),
    linkedinPlace('preload frame', 'a button sends'),
    linkedinPlace('SDUI dialog', 'a button sends'),
  ],
  gmail: Object.entries(gmailScenes).map(([name, scene]) => mailPlace(`Gmail, ${name}`, scene)),
  outlook: Object.entries(outlookScenes).map(([name, scene]) => mailPlace(`Outlook, ${name}`, scene)),
  ...Object.fromEntries(
    Object.entries(chatScenes).map(([site, scenes]) => [site, scenes.map((scene) => chatPlace(scene))]),
  ),
  slack: [chatPlace(slack), chatPlace(slack, 'remount=1')],
};

const acts = 14;
/** Half of the sequences have a hold, also where the person has to ask for one. */
const holdOf = (seed: number): number => (seed % 2 === 0 ? 3000 : 0);

/** The issue asks for 300 a site and browser in the long run; the short one plays each place once. */
const seedsOf = (count: number) => Array.from({ length: everything ? 300 : count }, (_, index) => index + 1);

/** A person who acts at random: nothing is missed, doubled, altered or dead, whatever comes after what. */
describe.each(Object.entries(places))('at random, on %s', (site, here) => {
  const session = useBrowser();

  const stateSettings = (holdMs: number) =>
    session.driver.setSettings((settings) => ({
      ...settings,
      chipAlwaysVisible: true,
      sites: { ...settings.sites, [site]: { enter: 'send' } },
      kinds: {
        ...settings.kinds,
        message: { ...settings.kinds.message, holdMs },
        chat: { ...settings.kinds.chat, holdMs },
        email: { ...settings.kinds.email, holdMs },
      },
    }));

  const rows = seedsOf(here.length).map((seed) => ({ seed, place: here[seed % here.length] as Place }));
  it.each(rows)('seed $seed, $place.name', async ({ seed, place }) => {
    await stateSettings(holdOf(seed));
    const tab = await session.open(place.url);
    if (place.opens) await tab.click(place.opens);
    const person = new Person(tab, place, new Chance(seed));
    try {
      for (let act = 0; act < acts; act += 1) {
        if (!(await person.act())) return;
      }
      await person.leaveOff();
    } catch (error) {
      throw await accountOf(tab, person, error);
    }
  });
});
