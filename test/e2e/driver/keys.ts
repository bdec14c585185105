import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';

const modifiers: Record<string, KeyInput> = {
  Mod: process.platform === 'darwin' ? 'Meta' : 'Control',
  Control: 'Control',
  Shift: 'Shift',
  Alt: 'Alt',
  Meta: 'Meta',
};

/**
 * WebDriver's own code points. Puppeteer's "Enter" is the one of the number pad there, and it knows no "NumpadEnter"
 * (W3C WebDriver, keyboard actions: U+E006 is Enter, U+E007 is NumpadEnter).
 */
const overWebDriver: Record<string, string> = { Enter: '\uE006', NumpadEnter: '\uE007' };

/** Presses a chord of trusted keys: "Enter", "Mod+Enter" (⌘ on a Mac), "Shift+Tab", "NumpadEnter", "Space". */
export async function pressChord(browser: BrowserName, page: Page, chord: string): Promise<void> {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1).map((part) => modifiers[part] ?? unknown(part));
  for (const modifier of held) await page.keyboard.down(modifier);
  const name = key === 'Space' ? ' ' : key;
  await page.keyboard.press(((browser === 'firefox' && overWebDriver[name]) || name) as KeyInput);
  for (const modifier of held.reverse()) await page.keyboard.up(modifier);
}

function unknown(part: string): never {
  throw new Error(`"${part}" is no modifier: use Mod, Control, Shift, Alt or Meta`);
}
