import { afterEach, expect, test } from 'vitest';
import { instagramSurfaces } from '../../../lib/sites/instagram/index.ts';
import { closePages, composerAt, loadPage } from './pages.ts';

afterEach(closePages);

test('two panels beside each other are two conversations, each with its own person', async () => {
  const page = await loadPage('instagram--panel', '/helena.ortiz/', 'two=1');
  const names = ['editor', 'second-editor'].map((mark) => {
    const composer = composerAt(page.one(mark), instagramSurfaces);
    return composer?.surface.read(composer).recipients.map(({ name }) => name);
  });
  expect(names).toEqual([['Helena Ortiz'], ['Gregory Adeyemi']]);
});
