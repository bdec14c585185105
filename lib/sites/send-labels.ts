/**
 * What "Send" is called on a button, lower case; the last resort where markup alone does not tell (composers.md 8.7).
 * The interface languages of LinkedIn.
 */
const labels = new Set(
  [
    'send, send message, send invitation, send invite, send now', // English
    'senden, nachricht senden, einladung senden', // German
    'enviar, enviar mensaje, enviar invitación, enviar mensagem, enviar convite', // Spanish, Portuguese
    'envoyer, envoyer le message, envoyer l’invitation, envoyer l’invitation', // French
    'invia, invia messaggio, invia invito', // Italian
    'verzenden, versturen, bericht verzenden, uitnodiging verzenden', // Dutch
    'skicka, skicka meddelande, skicka inbjudan', // Swedish
    'send melding, send besked, send invitasjon', // Norwegian, Danish
    'lähetä', // Finnish
    'wyślij, wyślij wiadomość, wyślij zaproszenie', // Polish
    'odeslat, odoslať, poslat', // Czech, Slovak
    'trimite, trimiteți', // Romanian
    'küldés', // Hungarian
    'gönder, mesaj gönder, davet gönder', // Turkish
    'отправить, отправить сообщение, отправить приглашение', // Russian
    'надіслати', // Ukrainian
    'изпращане', // Bulgarian
    'αποστολή', // Greek
    'שלח, שליחה', // Hebrew
    'إرسال, إرسال رسالة, إرسال دعوة', // Arabic
    'ارسال', // Persian
    'भेजें', // Hindi
    'পাঠান', // Bengali
    'पाठवा', // Marathi
    'ਭੇਜੋ', // Punjabi
    'పంపండి', // Telugu
    'ส่ง, ส่งข้อความ', // Thai
    'gửi', // Vietnamese
    'kirim, hantar, ipadala', // Indonesian, Malay, Tagalog
    '送信, 送信する, メッセージを送信', // Japanese
    '보내기, 전송', // Korean
    '发送, 發送, 傳送, 发送邀请, 傳送邀請', // Chinese
  ].flatMap((line) => line.split(', ')),
);

/** True for a button whose visible text, or else its accessible name, says "Send" and nothing more. */
export function saysSend(button: Element): boolean {
  return [button.textContent, button.getAttribute('aria-label')].some((words) =>
    labels.has((words ?? '').replace(/\s+/g, ' ').trim().toLocaleLowerCase()),
  );
}
