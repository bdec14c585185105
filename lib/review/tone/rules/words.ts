/** Pieces the rules are made of. Each is the inside of a group of alternatives. */

export const swear =
  'fuck\\w*|fcking|f\\*+\\w*|effing|bloody|damn(?:ed)?|goddamn(?:ed)?|freaking|fricking|god-?awful';

/** Between "you are" and what one is called. */
export const fillers = `(?: (?:all|both|just|so|such|really|truly|clearly|obviously|simply|literally|always|being|nothing but|a|an|the|most|complete|completely|total|totally|absolute|absolutely|utter|utterly|big|little|pretty|very|too|bunch of|pack of|as|quite|fake|old|lazy|stupid|dumb|pathetic|useless|worthless|incompetent|ignorant|miserable|${swear}))*`;

/** Called somebody, these leave no doubt. */
export const insultNouns =
  'idiots?|morons?|imbeciles?|cretins?|dumb ?ass(?:es)?|jack ?ass(?:es)?|dick ?heads?|shit ?heads?|ass ?holes?|a\\$\\$holes?|arse ?holes?|bastards?|bitch(?:es)?|b[!1*]tch(?:es)?|cunts?|c[*]nts?|pricks?|scum(?:bags?)?|dirtbags?|sleazebags?|douche(?:bag)?s?|losers?|dimwits?|nitwits?|half-?wits?|num[b]?skulls?|dumb ?fucks?|mother ?fuckers?|fuckers?|fuckwits?|wankers?|tossers?|twats?|pieces? of (?:shit|crap|garbage|trash|work)|waste of (?:space|oxygen|breath)|whores?|sluts?|libtards?|fuck ?tards?|airheads?|buffoons?|nincompoops?|ignoramus';

/** Insults only where the sentence calls the person so: all of them mean other things too. */
export const softInsultNouns =
  'fools?|jerks?|liars?|cowards?|clowns?|creeps?|parasites?|hypocrites?|crooks?|frauds?|snakes?|pigs?|rats?|weasels?|psychos?|lunatics?|trash|garbage|vermin|disgrace|joke|embarrassment|dinosaur|sheep';

export const insultAdjectives =
  'stupid|dumb|idiotic|moronic|pathetic|incompetent|useless|worthless|disgusting|brainless|spineless|despicable|repulsive|braindead|brain-dead|retarded|full of (?:shit|crap|it)|beneath contempt';

export const softInsultAdjectives =
  'lazy|clueless|ignorant|delusional|insane|hopeless|unprofessional|dishonest|selfish|arrogant|rude|ridiculous|careless|sloppy|ungrateful|childish|impossible to work with|out of your (?:mind|depth)|lying|nuts|crazy|unbelievable|a waste of time|the worst|the problem|deaf|blind';
