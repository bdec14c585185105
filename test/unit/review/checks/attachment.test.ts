import { describe, expect, it } from 'vitest';
import { attachment } from '../../../../lib/review/checks/attachment.ts';
import { told } from '../make-message.ts';

describe('a promised attachment', () => {
  it.each([
    'PFA the signed agreement.',
    'Attaching the invoice here for your records.',
    'The slides are attached to this email.',
    'My resume is attached below.',
    'Attached you will find the minutes.',
    'I include the photos with this mail.',
    'Please find attached the schedule.',
    "I've attached my CV.",
    'I am attaching two files.',
    'Please see the attached report.',
    'See attached.',
    'How does this look (see attached)?',
    'Enclosed please find the contract.',
    'Let me know if you have trouble opening the attachments.',
    'Here is my CV.',
    'Draft contract attached.',
    'The documents attached explain it.',
    'I send it as an attachment.',
    'Im Anhang finden Sie den Vertrag.',
    'Anbei die Rechnung.',
    'Ich habe die Datei angehängt.',
    'Vous trouverez ci-joint le contrat.',
    'Le contrat est en pièce jointe.',
    'Te adjunto el contrato.',
    'El informe está en el archivo adjunto.',
    'Segue em anexo o contrato.',
    'In allegato trovi il contratto.',
    'Ti allego il contratto.',
    'In de bijlage vind je het contract.',
    'Bijgevoegd het contract.',
    'W załączniku przesyłam umowę.',
    'Bifogat finns avtalet.',
  ])('that is missing is told: %s', (text) => {
    expect(told(attachment, text)).toHaveLength(1);
    expect(told(attachment, text, { attachments: ['file.pdf'] })).toEqual([]);
  });

  it.each([
    'The garage is attached to the house.',
    'Thanks for the attachment you sent yesterday.',
    'Thank you for the attachment.',
    'There are no strings attached to this offer.',
    'Please attach your receipts to the claim form.',
    "I will attach the report to Friday's email.",
    'Did you forget to attach the slides?',
    'Could you resend the attachment?',
    'Your attachment did not open.',
    'I am very attached to this town.',
    'There is no attachment.',
    'I have attached it to the ticket.',
    'Attached to the wall is a map.',
    'This e-mail and any attached files may be confidential.',
    'A sturdy cord is attached for hanging.',
    'print first attachment only',
    'She was very attached.',
    'No file attached.',
    'Leno wore glasses with small lights attached and a wig.',
    'Is the printer attached?',
    'He wrote "see attached" and attached nothing.',
    'I have attached the file: https://example.com/file.pdf',
    'Kannst du die Datei ohne Anhang schicken?',
    'Votre pièce jointe est vide.',
    'Sem anexo, por favor.',
    'Attachment theory is about children.',
  ])('is not seen in: %s', (text) => {
    expect(told(attachment, text)).toEqual([]);
  });
});
