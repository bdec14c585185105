import type { KeyInput, Page } from 'puppeteer-core';

const modifiers: Record<string, KeyInput> = {
  Mod: process.platform === 'darwin' ? 'Meta' : 'Control',
  Control: 'Control',
  Shift: 'Shift',
  Alt: 'Alt',
  Meta: 'Meta',
};

/** Presses a chord of trusted keys: "Enter", "Mod+Enter" (⌘ on a Mac), "Shift+Tab", "NumpadEnter", "Space". */
export async function pressChord(page: Page, chord: string): Promise<void> {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1).map((part) => modifiers[part] ?? unknown(part));
  for (const modifier of held) await page.keyboard.down(modifier);
  await page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
  for (const modifier of held.reverse()) await page.keyboard.up(modifier);
}

function unknown(part: string): never {
  throw new Error(`"${part}" is no modifier: use Mod, Control, Shift, Alt or Meta`);
}
