import { listed } from './listed.ts';
/** 'unknown': too short to tell; it is then treated as English, and an unknown word is not called an error lightly. */
export type Language = 'en' | 'other' | 'unknown';

/** Function words that are frequent in English and rare in the languages below. */
const english = listed(
  `the and of to is are was were be been have has had will would can could should you your we our they their it its this that
these those with for from not but what when where which who how why there here please thanks thank let know just about
hi hello dear regards if at by my me he she his her them us do does did get got any some all more than then out up so or an as i`,
);

/** Function words of German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Polish, Turkish, Indonesian, Finnish, Czech and Romanian that English does not have. */
const others = listed(
  `der die das und ist nicht ich sie wir ein eine einen mit auf für dem den des zu von im auch sich wie oder aber wenn nach bei noch
nur kann wird sind hat haben danke bitte hallo sehr geehrte grüße
le la les des et est une un vous nous je tu il elle ne pas que qui dans pour sur avec ce cette sont mais ou où au aux du merci
bonjour bien très cordialement votre vos avez êtes
el los las y es una uno en por para con que del al lo se su sus como más pero muy gracias hola está son este esta saludos usted
o os um uma não você obrigado obrigada para com por mais mas como está são isso muito olá ao dos das na no pelo
il gli di che e un una per con non sono è mi ti ci si della delle dei nel grazie ciao buongiorno molto come anche questo
de het een en van ik je niet dat op te zijn voor met aan ook maar wel dank groet hallo heeft wordt bij naar
och att det som en på är av för med den till inte jag om men har hej tack vi kan ett
og det er jeg ikke til på med af som har den en et hei hej takk tak vi kan
i w na z nie się do jest to że dziękuję proszę dzień dobry czy jak ale
ve bir bu için ile de da ne çok merhaba teşekkürler değil
yang dan di ke dari untuk dengan tidak ini itu saya anda terima kasih
ja on ei se että kiitos hei moi ovat mutta
je na se že to v s děkuji prosím dobrý
și este nu pentru cu mulțumesc bună`,
);

const latin = /\p{Script=Latin}/u;

/** The language of a text by its script and its function words; web addresses and names weigh nothing. */
export function languageOf(text: string): Language {
  let letters = 0;
  let latinLetters = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    letters += 1;
    if (latin.test(letter)) latinLetters += 1;
    if (letters >= 400) break;
  }
  if (letters === 0) return 'unknown';
  if (latinLetters / letters < 0.5) return 'other';
  let ours = 0;
  let theirs = 0;
  for (const [word] of text
    .slice(0, 2000)
    .toLowerCase()
    .matchAll(/(?<![@#/.\p{L}])[\p{L}']+/gu)) {
    if (english.has(word)) ours += 1;
    else if (others.has(word)) theirs += 1;
  }
  if (theirs >= 2 && theirs > ours * 1.5) return 'other';
  if (theirs === 1 && ours === 0 && /[^\p{ASCII}]/u.test(text.match(/\p{L}+/gu)?.join('') ?? ''))
    return 'other';
  return ours > 0 ? 'en' : 'unknown';
}
