import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';

export const schemes = ['light', 'dark'] as const;

/** Renders as for somebody who chose this colour scheme, and without motion: axe would measure a half-faded colour. */
export async function useScheme(scheme: (typeof schemes)[number]): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** Runs axe on the page. The test runner's document has no title or language of its own; the pages' HTML has. */
export async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
