/** Words whose ending is left out in speech: lines of "wrong words = right words", see ../phrases.ts. */
export const compoundPhrases = `
responsable = responsible
old fashion = old-fashioned
short handed = short-handed
ice tea = iced tea
mash potatoes = mashed potatoes
whip cream = whipped cream
can goods = canned goods
hard boil egg = hard-boiled egg
text book = textbook
advance degree = advanced degree
advance technology = advanced technology
advance search = advanced search
`;
