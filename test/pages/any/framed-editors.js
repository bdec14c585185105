import { h } from '../chat/dom.js';

/**
 * Editors that are a document of their own in a frame. Each takes the textarea it stands for and answers, once it can be
 * written in, with the body that is written in. The page's Send, subject and recipients stay outside.
 */

/** TinyMCE as webmails have it (Roundcube, Zimbra). */
export async function tinymceFor(field) {
  const { tinymce } = await import('/test/pages/engines/tinymce.js');
  const skin = h('link', { rel: 'stylesheet', href: '/test/pages/engines/tinymce.css' });
  const loaded = new Promise((resolve) => skin.addEventListener('load', resolve));
  document.head.append(skin);
  await loaded;
  const [editor] = await tinymce.init({
    target: field,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    statusbar: false,
    promotion: false,
    toolbar: 'bold italic',
    height: 260,
  });
  return editor.getBody();
}

/** What older webmails have of their own: an empty frame, filled and switched to design mode. */
export async function designModeFor(field) {
  const frame = h('iframe', { width: 700, height: 240, title: 'Text' });
  field.hidden = true;
  field.after(frame);
  const { contentDocument: page } = frame;
  page.open();
  page.write('<!doctype html><html><body><br></body></html>');
  page.close();
  page.designMode = 'on';
  return page.body;
}

/** The same by a document with an address of its own, whose body is editable (CKEditor 4 in some set-ups). */
export async function ownDocumentFor(field) {
  const frame = h('iframe', { width: 700, height: 240, title: 'Text', src: '/framed-body' });
  field.hidden = true;
  field.after(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument.body;
}
