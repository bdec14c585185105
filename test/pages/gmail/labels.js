/** Gmail's words in a few languages; its markup is the same in all. Keys in labels stand between bidi marks. */
const labels = {
  en: {
    send: 'Send',
    archive: 'Send and archive',
    more: 'More send options',
    schedule: 'Schedule send',
    pick: 'Pick date & time',
    cancel: 'Cancel',
    body: 'Message Body',
    sent: 'Message sent',
    scheduled: 'Send scheduled for Wednesday',
    account: 'Google Account',
  },
  vi: {
    send: 'Gửi',
    archive: 'Gửi và lưu trữ',
    more: 'Tùy chọn gửi khác',
    schedule: 'Lên lịch gửi',
    pick: 'Chọn ngày và giờ',
    cancel: 'Hủy',
    body: 'Nội dung thư',
    sent: 'Đã gửi thư',
    scheduled: 'Đã lên lịch gửi',
    account: 'Tài khoản Google',
  },
  ja: {
    send: '送信',
    archive: '送信してアーカイブ',
    more: 'その他の送信オプション',
    schedule: '送信日時を設定',
    pick: '日付と時間を選択',
    cancel: 'キャンセル',
    body: 'メッセージ本文',
    sent: 'メッセージを送信しました',
    scheduled: '送信予定日時を設定しました',
    account: 'Google アカウント',
  },
};

export const labelsFor = (lang) => labels[lang] ?? labels.en;
