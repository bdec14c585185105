import { afterEach, describe, expect, it, vi } from 'vitest';
import { editorFor } from '../../../lib/editors/index.ts';
import { answerInsert } from '../../../lib/guard/on-demand/insert-draft.ts';
import { ComposerSession, type SessionHost } from '../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../lib/guard/session/draft.ts';
import type { StatusView } from '../../../lib/page-ui/views.ts';
import { servicesWith, silentUi } from '../../unit/guard/session/fakes.ts';
import { ChatPage } from '../guard/chat-page.ts';

const host: SessionHost = {
  services: servicesWith(),
  release: () => 'failed',
  knowSend() {},
  letGo() {},
  stateChanged() {},
};

afterEach(() => document.body.replaceChildren());

const draft = 'Hi Helena. A correction: it is 40, not 400.\n\nInes';

describe.each([{ field: false }, { field: true }])('an editor that is a field: $field', (kind) => {
  async function insert(page: ChatPage, text?: string) {
    const session = new ComposerSession(new ComposerDraft(page.composer, window), host);
    const notice = {
      type: 'insert',
      conversationId: 'helena',
      ...(text === undefined ? {} : { text }),
    } as const;
    return answerInsert(session, notice);
  }

  it('takes a draft while it is empty, as if it had been typed, and sends nothing', async () => {
    const page = new ChatPage(kind);
    const [typed, sent] = [vi.fn(), vi.fn()];
    page.editor.addEventListener('input', typed);
    page.send.addEventListener('click', sent);
    expect(await insert(page)).toBe('empty');
    expect(await insert(page, draft)).toBe('inserted');
    expect(editorFor(page.surface.engine).readText(page.editor)).toBe(draft);
    expect(typed).toHaveBeenCalled();
    expect(sent).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(page.editor);
  });

  it('keeps what was begun there', async () => {
    const page = new ChatPage(kind);
    page.fill('half a thought');
    expect(await insert(page)).toBe('not-empty');
    expect(await insert(page, draft)).toBe('not-empty');
    expect(page.text).toBe('half a thought');
  });

  it('says when it does not take the text, and is as it was', async () => {
    const page = new ChatPage(kind);
    page.editor.addEventListener('input', () => page.fill('')); // a site that takes back what it did not ask for
    expect(await insert(page, draft)).toBe('refused');
    expect(page.text).toBe('');
  });
});

describe('a text that was let sit', () => {
  it('is offered beside the empty composer, and put in when the person says so', async () => {
    const page = new ChatPage();
    const status = vi.fn((_view: StatusView) => ({ update() {}, close: vi.fn(), isVisible: () => true }));
    const services = servicesWith({ ui: () => ({ ...silentUi, status }) });
    const session = new ComposerSession(new ComposerDraft(page.composer, window), { ...host, services });
    const offer = { type: 'offer', conversationId: 'helena', text: draft, name: 'Helena Ortiz' } as const;
    expect(await answerInsert(session, offer)).toBe('empty');
    expect(status.mock.lastCall?.[0].text).toBe('You let a message to Helena Ortiz sit.');
    expect(page.text).toBe('');
    status.mock.lastCall?.[0].offer?.onAccept();
    await expect.poll(() => editorFor('rich-text').readText(page.editor)).toBe(draft);
    page.fill('half a thought');
    expect(await answerInsert(session, offer)).toBe('not-empty');
    expect(status).toHaveBeenCalledOnce();
  });
});
