import '../../../components/ui/tokens.css';
import '../../../components/ui/ui.css';
import '../../../components/ui/field.css';
import '../../../components/options/page.css';
import '../../../components/practice/practice.css';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createSettingsModel, createSitesModel } from '../../../components/options/index.ts';
import { createPracticeThread, examples, PracticePage } from '../../../components/practice/index.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { expectNoViolations, schemes, useScheme } from './accessible.ts';

async function openPractice(firstRunDone = true) {
  const save = vi.fn(async (_patch: Partial<Settings>) => {});
  const model = createSettingsModel({ load: async () => ({ ...defaultSettings, firstRunDone }), save });
  const granted = new Set(['linkedin', 'slack']);
  const sites = createSitesModel(
    [
      { id: 'linkedin', name: 'LinkedIn', required: true, kinds: [], notReviewable: [] },
      {
        id: 'gmail',
        name: 'Gmail',
        required: false,
        kinds: [],
        notReviewable: ['forwards without words of your own'],
      },
      { id: 'slack', name: 'Slack', required: false, kinds: [], notReviewable: [] },
    ],
    {
      hasAccess: async (site) => granted.has(site),
      grant: async (site) => granted.add(site).has(site),
      revoke: async (site) => granted.delete(site),
    },
  );
  await Promise.all([model.load(), sites.load()]);
  render(
    <PracticePage
      model={model}
      sites={sites}
      thread={createPracticeThread()}
      privateAllowed={false}
      privacyUrl="/privacy.html"
      optionsUrl="/options.html"
      language="en-GB"
    />,
    document.body,
  );
  return { save };
}

const editor = page.getByRole('textbox', { name: 'Message' });
const send = page.getByRole('button', { name: 'Send', exact: true });
const sentTexts = () =>
  [...document.querySelectorAll('[data-practice-sent] [data-practice-text]')].map((item) => item.textContent);

afterEach(() => {
  render(null, document.body);
});

test('what was typed is sent as it was typed, line by line, and the composer is empty again', async () => {
  await openPractice();
  await expect.element(send).toBeDisabled();
  await userEvent.click(editor);
  await userEvent.keyboard('Hi Helena,{Enter}{Enter}see  you.{Shift>}{Enter}{/Shift}J');
  await userEvent.click(send);
  expect(sentTexts()).toEqual(['Hi Helena,\n\nsee  you.\nJ']);
  await expect.element(editor).toHaveTextContent('');
  await expect.element(send).toBeDisabled();
});

test('Ctrl+Enter sends, Enter does not', async () => {
  await openPractice();
  await userEvent.click(editor);
  await userEvent.keyboard('Hello{Enter}');
  expect(sentTexts()).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(sentTexts()).toEqual(['Hello']));
});

test.each(examples)('the example "$title" arrives exactly as it is written', async (example) => {
  await openPractice();
  await userEvent.click(page.getByRole('button', { name: example.title }));
  await expect.element(page.getByRole('textbox', { name: 'Subject' })).toHaveValue(example.subject);
  await userEvent.click(send);
  expect(sentTexts()).toEqual([example.text]);
});

test('what one has written is put aside by an example, and comes back by a press', async () => {
  await openPractice();
  const subject = page.getByRole('textbox', { name: 'Subject' });
  const putBack = page.getByRole('button', { name: 'Put back what you wrote' });
  await userEvent.fill(subject, 'My own');
  await userEvent.click(editor);
  await userEvent.keyboard('Hi Helena,{Enter}my own words');
  await userEvent.click(page.getByRole('button', { name: 'A clean one' }));
  await userEvent.click(page.getByRole('button', { name: 'A forgotten attachment' }));
  await userEvent.click(putBack);
  expect(putBack.elements()).toEqual([]);
  await expect.element(subject).toHaveValue('My own');
  await expect.element(editor).toHaveFocus();
  await userEvent.click(send);
  expect(sentTexts()).toEqual(['Hi Helena,\nmy own words']);
});

test('of an example that was changed and of one’s own writing, each can be had back', async () => {
  await openPractice();
  const putBack = page.getByRole('button', { name: 'Put back what you wrote' });
  await userEvent.click(editor);
  await userEvent.keyboard('My own words');
  await userEvent.click(page.getByRole('button', { name: 'A clean one' }));
  await userEvent.click(editor);
  await userEvent.keyboard(' Changed.');
  await userEvent.click(putBack);
  await expect.element(editor).toHaveTextContent('My own words');
  await userEvent.click(putBack);
  await vi.waitFor(() => expect(editor.element().textContent).toContain('Changed.'));
});

test('nothing is offered to be put back where one has written nothing', async () => {
  await openPractice();
  await userEvent.click(page.getByRole('button', { name: 'A clean one' }));
  await userEvent.click(page.getByRole('button', { name: 'A rushed, angry one' }));
  await expect.element(page.getByText('Nobody gets what you send here.')).toBeVisible();
});

test('an example tells whoever listens on the page that the text changed', async () => {
  await openPractice();
  const heard = vi.fn();
  window.addEventListener('input', heard, { capture: true, once: true });
  await userEvent.click(page.getByRole('button', { name: 'A clean one' }));
  expect(heard).toHaveBeenCalled();
});

test('the first run says what is kept, where, and what terms say, and lets one choose there', async () => {
  const { save } = await openPractice(false);
  await expect.element(page.getByText(/kept on this device, unencrypted, for 90 days/u)).toBeVisible();
  await expect
    .element(
      page.getByText(/LinkedIn’s terms restrict add-ons that change its pages\. As of 23 November 2026\./u),
    )
    .toBeVisible();
  await expect.element(page.getByText(/does not run in private windows/u)).toBeVisible();
  await userEvent.click(page.getByRole('radio', { name: /^Keep nothing/u }));
  expect(save).toHaveBeenLastCalledWith({ keep: 'nothing' });
  await expect.element(page.getByText(/^Nothing about the messages you send is kept\./u)).toBeVisible();
  expect(page.getByText(/kept on this device, unencrypted/u).elements()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Start' }));
  expect(save).toHaveBeenLastCalledWith({ firstRunDone: true });
  await expect.element(page.getByText('Before you start')).not.toBeInTheDocument();
});

test('the first run shows where it guards, and adds or takes away a site by one press', async () => {
  await openPractice(false);
  await userEvent.click(page.getByRole('button', { name: 'Allow access: Gmail' }));
  await expect.element(page.getByRole('button', { name: 'Remove access: Gmail' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Remove access: Slack' }));
  await expect.element(page.getByRole('button', { name: 'Allow access: Slack' })).toBeVisible();
  await expect.element(page.getByText('LinkedIn', { exact: true })).toBeVisible();
});

for (const scheme of schemes) {
  test.each([true, false])(`axe finds nothing, first run done: %s, ${scheme}`, async (done) => {
    await useScheme(scheme);
    await openPractice(done);
    await userEvent.click(page.getByRole('button', { name: 'A clean one' }));
    await userEvent.click(send);
    await userEvent.click(page.getByRole('button', { name: 'A rushed, angry one' }));
    await expectNoViolations();
  });
}
