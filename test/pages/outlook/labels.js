/** Outlook's words in a few languages; its markup is the same in all. */
const labels = {
  en: {
    send: 'Send',
    more: 'More send options',
    schedule: 'Schedule send',
    custom: 'Custom time',
    cancel: 'Cancel',
    body: 'Message body',
    subject: 'Add a subject',
  },
  de: {
    send: 'Senden',
    more: 'Weitere Sendeoptionen',
    schedule: 'Senden planen',
    custom: 'Benutzerdefinierte Zeit',
    cancel: 'Abbrechen',
    body: 'Nachrichtentext',
    subject: 'Betreff hinzufügen',
  },
  ja: {
    send: '送信',
    more: 'その他の送信オプション',
    schedule: 'スケジュール送信',
    custom: 'カスタム時刻',
    cancel: 'キャンセル',
    body: 'メッセージ本文',
    subject: '件名を追加',
  },
};

export const labelsFor = (lang) => labels[lang] ?? labels.en;
