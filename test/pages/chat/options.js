import { redesign } from '../redesign.js';

const words = {
  en: {
    send: 'Send',
    write: 'Message',
    later: 'Schedule for later',
    comment: 'Write a comment…',
    save: 'Save',
  },
  de: {
    send: 'Senden',
    write: 'Nachricht',
    later: 'Später senden',
    comment: 'Kommentieren …',
    save: 'Speichern',
  },
  ja: {
    send: '送信',
    write: 'メッセージ',
    later: '後で送信する',
    comment: 'コメントする…',
    save: '保存する',
  },
  ar: { send: 'إرسال', write: 'رسالة', later: 'جدولة', comment: 'كتابة تعليق…', save: 'حفظ' },
};

/** How this load of a page behaves: everything comes from the address. */
export function readOptions(search = location.search) {
  redesign(search);
  const query = new URLSearchParams(search);
  const on = (name) => query.get(name) === '1';
  const lang = query.get('lang') ?? 'en';
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  return {
    lang,
    labels: words[lang] ?? words.en,
    /** What a plain Enter does, where the site lets one choose: 'send' or 'newline'. */
    enter: query.get('enter') === 'newline' ? 'newline' : 'send',
    /** The site's own handlers ignore what no person did. */
    trustedOnly: on('trusted'),
    /** The editor is built anew after every send. */
    remount: on('remount'),
    /** The server refuses, and the text stays. */
    fails: on('fail'),
    /** The first send only: its text is `kept`, goes and comes `back`, or is shown as sent, then `undone` and back; `window.__refused` once that is done. */
    refuses: query.get('refuse') ?? '',
    /** Milliseconds until the editor is cleared after a send. */
    late: Number(query.get('late') ?? 0),
    suggests: on('suggest'),
    attached: on('attach') ? ['portfolio.pdf'] : [],
    /** What the site restores into the editor by itself. */
    draft: query.get('draft') ?? '',
    /** A group or channel instead of one person. */
    group: on('group'),
    /** What the menu of a message says of deleting: offered, missing, greyed; '' where messages have no menu. */
    deleting: query.get('deleting') ?? '',
    /** No send button is shown. */
    noButton: on('nobutton'),
    has: on,
  };
}
