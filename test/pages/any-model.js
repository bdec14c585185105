/**
 * A site that nobody described, page by page: each acts on its Enter and its Send in a way of its own, and one holds what
 * is no message. How a page behaves: chat/options.js (`enter`, `lang`, `late`).
 */
import { chat } from './any/chat.js';
import { decoys } from './any/decoys.js';
import { framedMail } from './any/framed-mail.js';
import { icons } from './any/icons.js';
import { mail, mailFrame } from './any/mail.js';
import { formSubmit, keypress, keyup, later, named, rich, shadow, unnamed } from './any/pages.js';
import { besideMail, besideToolbar, toolbarFields, toolbarMail } from './any/toolbar-mail.js';

const pages = { rich, keyup, keypress, 'form-submit': formSubmit, later, shadow, unnamed, named, icons };
const page = document.body.dataset.page;

if (page === 'decoys') decoys();
else if (page === 'mail') mail();
else if (page === 'mail-frame') mailFrame();
else if (page === 'framed-mail') void framedMail();
else if (page === 'toolbar-mail') toolbarMail();
else if (page === 'toolbar-fields') toolbarFields();
else if (page === 'beside-mail') besideMail();
else if (page === 'beside-toolbar') besideToolbar();
else chat(pages[page]);
