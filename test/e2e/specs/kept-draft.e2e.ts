import { expect, it } from 'vitest';
import { until } from '../driver/index.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const { url, editor } = variantOf('classic', 'a button sends');
const rowOf = (name: string) => `[data-expect-row="${name}"] a`;

it('looks at a draft that the site had kept once it gets the focus', async () => {
  const tab = await session.open(url);
  await tab.write(editor, 'Hi {{first_name}}, it starts on Monday.');
  await tab.ui.waitFor('button', 'Second Look: 1 to look at');
  await tab.click(rowOf('Gregory Adeyemi'));
  await until('no sign by the other conversation', async () => !(await tab.ui.isAnythingShown()));
  await tab.click(rowOf('Helena Ortiz'));
  await until('the draft', async () => (await tab.read(editor))?.includes('{{first_name}}'));
  await tab.script('focus', editor);
  await tab.ui.waitFor('button', 'Second Look: 1 to look at');
  expect(await tab.read(editor)).toBe('Hi {{first_name}}, it starts on Monday.');
});
