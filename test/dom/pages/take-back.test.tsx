import '../../../components/ui/tokens.css';
import '../../../components/ui/ui.css';
import '../../../components/ui/search-field.css';
import '../../../components/ui/field.css';
import '../../../components/options/page.css';
import '../../../components/regret/regret.css';
import '../../../components/take-back/take-back.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TakeBackPage } from '../../../components/take-back/index.ts';
import { policies } from '../../../lib/sites/policies/index.ts';
import { expectNoViolations, schemes, useScheme } from './accessible.ts';

beforeEach(() => render(<TakeBackPage asOf="23 November 2026" />, document.body));
afterEach(() => render(null, document.body));

const names = () => [...document.querySelectorAll('tbody th')].map((header) => header.textContent);

test('shows every platform of the table side by side, each with its sources', async () => {
  await expect.element(page.getByRole('heading', { name: 'What can be taken back' })).toBeVisible();
  expect(names()).toEqual(policies.map(({ name }) => name));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('tbody a')].map(({ href }) => href);
  const sources = policies.flatMap((policy) => policy.sources.map(({ url }) => new URL(url).href));
  expect(links).toEqual(sources);
});

test.each([
  ['linkedin-message', 'For 60 minutes'],
  ['linkedin-inmail', 'Assume not'],
  ['smtp-email', 'No'],
  ['whatsapp', 'For 48 hours, perhaps longer'],
  ['discord', 'At any time'],
  ['facebook-messenger', 'For 10 minutes, perhaps longer'],
])('%s: %s', (id, answer) => {
  const row = policies.findIndex((policy) => policy.id === id);
  expect(document.querySelectorAll('.take-back-answer')[row]?.textContent).toBe(answer);
});

test('is searched as one types, by the beginnings of words', async () => {
  const search = page.getByRole('searchbox', { name: 'Search platforms' });
  await userEvent.fill(search, 'inm recr');
  await expect.poll(names).toEqual(['Recruiter InMail']);
  await expect.element(page.getByText('1 platform found.')).toBeInTheDocument();
  await userEvent.fill(search, 'pigeon');
  await expect.element(page.getByText('Nothing found for “pigeon”.')).toBeVisible();
});

for (const scheme of schemes) {
  test.each([1280, 400])(`axe finds nothing, ${scheme}, %d wide`, async (width) => {
    await useScheme(scheme);
    await page.viewport(width, 900);
    await page.screenshot({ path: `../../../.output/surfaces/take-back-${scheme}-${width}.png` });
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectNoViolations();
  });
}
