const mail = '(?:e-?mail|mail|message|note)';
const notElsewhere = `(?! (?:it |them |this |that )?to (?!this ${mail}|the ${mail}|${mail}))`;

/**
 * Ways of saying that a file comes with this message. A space stands for any white space. English first, then the
 * usual phrases of German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish and Norwegian.
 */
const sources: readonly string[] = [
  `(?<=^|[.!?:;(\\n–—-] ?)(?:also |again |please find )?attached(?! (?:to|by|with) (?!this))`,
  `(?:find|see|review|read|check|open|sign|use|view|consult|refer to|look at|per|in|fill (?:in|out)|complete) (?:the |my |our |an? )?(?:\\w+ ){0,2}(?:attached|attachments?)(?! (?:you|from you|that you|to (?!this)))`,
  '(?:please |kindly )?find (?:the |my |our )?enclosed|enclosed,? (?:please find|you will find)|(?:enclosed|the enclosed|enclosed is|enclosed are) (?:(?:is|are|the|my|our|an?) ){0,2}(?:\\w+ )?(?:files?|documents?|copy|report|invoice|resume|cv|pdf|presentation|spreadsheet|contract|agreement|proposal)',
  '(?:the|this|these|following|my|our|an?|some|both) attached(?! to (?:the|an?|my|our|your|his|her|its?|each)(?= )| area| space| garage| bath\\w*)',
  `(?:i|we)(?:'ve| have|'m| am|'re| are| had)?(?: also| now| just| hereby)? attach(?:ed|ing)?${notElsewhere}`,
  `(?:is|are|'s|been|being)(?: also| now| hereby)? attached${notElsewhere}(?! (?:with|by|via|using|at|for (?!you|review|comment|reference|approval|consideration|use|information|further)))`,
  '(?<=^|[.!?\\n] ?)(?:also )?attaching',
  '(?:files?|documents?|reports?|drafts?|slides?|invoices?|letters?|agreements?|contracts?|memos?|resumes?|cvs?|notes|minutes|copy|version|spreadsheets?|presentations?) attached(?! (?:to|with|by)(?! this))',
  '(?<=^|[.!?\\n(] ?)(?:\\w+ ){1,4}attached(?= ?(?:[.!)]|$))',
  '(?:as|in|by|via) (?:an |the )?attachments?(?= ?(?:[.,!)]|$))',
  'PFA',
  'the (?:\\w+ )?attachments?(?= |[.,;:!?)]|$)(?! (?:you|from|point|theory|style|size|limit|in your|that you|was|wasn|isn|won|didn|doesn|did|does|is (?:missing|broken|corrupt|too|empty)|came|never|failed))',
  `(?:include|including|enclose|sending you|send you) [^.\\n]{1,50} (?:with|in|to|along with) this ${mail}`,
  "(?:here(?:'s| is| are)|this is) (?:the|my|our|an?) (?:\\w+ ){0,2}(?:resume|résumé|cv|cover letter|slide deck|spreadsheet|screenshots?|pdf)(?= of | for |[.,!]|$)",
  '(?:im|in) anhang|anbei|(?:habe|haben|ist|sind|hänge|füge)[^.\\n]{0,60} (?:angehängt|beigefügt|bei)|beigefügt(?:e|er|es|en)?|angehängte?[nrs]?|in der anlage|als anlage|siehe anhang',
  'ci-joint(?:e|s|es)?|en pi[eè]ces? jointes?|en pj|je (?:vous |te )?joins|(?:vous )?trouverez (?:en annexe|joint)',
  '(?:te|le|les|os)? ?adjunto(?! que)|adjuntos?(?! que)|adjuntamos|(?:en|archivo|documento|fichero)s? adjuntos?|en el archivo adjunto|he adjuntado',
  '(?:em|segue|seguem|vai|vão)(?: em)? anexos?|anexei|anexo (?:o|a|os|as) |(?:o|os) (?:ficheiro|arquivo|documento)s? (?:em )?anexos?|anexamos',
  'in allegato|(?:ti |vi |le )?allego|alleghiamo|(?:trovi|trova|troverà|trovate) (?:in )?allegat[oaie]|(?:file|documento) allegato',
  'bijgevoegd(?:e)?|in (?:de )?bijlagen?|als bijlage|zie (?:de )?bijlage|bijgaand(?:e)?|in bijlage',
  'w załączniku|załączam|przesyłam w załączeniu|bifog(?:ad|at|ar|ade)|i bilagan|vedhæft(?:et|er|ede)|vedlagt|i vedlegget',
];

/** In the order of the phrases above. */
export const promises: readonly RegExp[] = sources.map(toPattern);

/** Found wherever one of them is: most sentences promise nothing, and one search says so in less time than all of theirs. */
export const anyPromise: RegExp = toPattern(sources.join('|'));

/** Said just before or after, these mean that nothing is promised here. */
export const notNow =
  /(?:\b(?:no|not|without|never|nothing|forgot to|forget to|need to|needs to|please|to|will|can|could|should|would|did you|did|if you|thanks for|thank you for|thanks again for|your|strings|kein(?:e[nr]?)?|ohne|nicht|deine[nm]?|ihre[nm]?|dein|ihr|sans|pas|votre|ton|sin|no|tu|su|sem|não|seu|senza|non|tuo|suo|zonder|geen|je|uw)|n't|’t|[’']ll)(?: \w+){0,1}\s*$/i;

/** The small print under a mail speaks of attachments too. */
export const smallPrint =
  /confidential|privileged|intended (?:only|solely|recipient)|disclaimer|virus(?:es)?\b|vertraulich|confidentiel/i;

function toPattern(source: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d-])(?:${source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})(?![\\p{L}\\d])`,
    source === 'PFA' ? 'gu' : 'giu',
  );
}
