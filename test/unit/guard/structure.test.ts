import { beforeAll, describe, expect, it } from 'vitest';
import { structureOf } from '../../../lib/guard/health/structure.ts';
import { anySurface } from '../../../lib/sites/any/index.ts';
import { giveEverythingABox, show } from '../sites/dom.ts';

beforeAll(giveEverythingABox);

describe('how a page is built, for a report', () => {
  it('holds tags, roles and plain names, and nothing that is written, shown or said there', () => {
    show(
      `<main class="app x8f2a1 chat-with-helena"><h1>Helena Ortiz</h1><div role="log"><p>Our secret</p></div>
       <form id="chat-helena-ortiz" class="composer"><textarea name="to-helena" class="message-input" aria-label="Write to Helena Ortiz" placeholder="Helena">Hidden words</textarea>
       <button class="send-button" title="Send to Helena" type="submit">Send to Helena</button></form>
       <div contenteditable="true" class="note">Private</div></main>`,
      'https://talk.example/t/helena',
    );
    const told = structureOf(document, [anySurface('talk.example')]).join('\n');
    expect(told).toContain('any-chat: html > body > main.app > form.composer > textarea.message-input');
    expect(told).toContain('sends: button.send-button[type=submit]');
    expect(told).toContain('not a composer: html > body > main.app > div.note[contenteditable=true]');
    expect(told).not.toMatch(/helena|secret|hidden|private|8f2a1/i);
  });
});
