import { type Span, spansOf } from '../../text/spans.ts';

/** Names of people and places with a rude word in them, whole or in part; by general knowledge, to be added to. */
const names =
  `Gaylord Gaye Gayle Gaynor Dick Dickens Dickenson Dickerson Dickey Dickie Dickinson Dickman Dickson
Hancock Babcock Hitchcock Adcock Alcock Cockburn Cockcroft Cocker Peacock Woodcock Glasscock Cumming
Cummings Cummins Cumberbatch Cumberland Cumbria Weiner Wiener Butterworth Fokker Fuchs Fagan Fagin
Dykes Vandyke Kuntz Koontz Lipschitz Shittu Assange Assad Assmann Nigel Niger Nigeria Nigerian
Nigerians Beane Hooker Hoare Crapper Crapo Titmuss Titus Titov Pusey Spicer Bastardo Slutsky
Slutskaya Sexton Sexsmith Scunthorpe Essex Sussex Middlesex Penistone Lesbos Wankel Wanklyn Whorton
Fanny Fannie Phuc Phuket Twatt Negri Negron`
    .split(/\s/)
    .join('|');
const named = new RegExp(
  `(?<=\\p{L},? )(?<!\\b(?:you|your|u|ur|an?|such|what|so|are|is|fucking|stupid|dumb) )(?:${names})\\b`,
  'gu',
);

/** Names within a sentence that hold a rude word, "my Gaylord professors"; not where somebody is called so, "you Gaylord". */
export function nameSpans(text: string): Span[] {
  return spansOf(named, text);
}
