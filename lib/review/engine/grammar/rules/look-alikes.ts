import type { RuleGroup } from './group.ts';

/** Words a letter apart, and its, their, whose, by the words around them. */
export const lookAlikeRules: readonly RuleGroup[] = [
  {
    rule: 'proof:confused',
    level: 'warn',
    title: 'Confused words',
    reason: '“{words}” is easily written for “{fix}”, which fits here.',
    patterns: `
@prep|amid|amidst|despite|such|all|per|toward|towards|upon|against|around|across|beyond|off|onto|out|per|via <it's> :adjective? :nounonly|:plural $|@prep|and|or|is|was|are|were|has|have|that|which|will|can = its
amid|amidst|despite|upon|towards|onto|via|beyond|of|within|throughout|during <it's> :adjective :nounonly|:pluralonly = its
addresses|address|addressed|changed|changes|change|improve|improves|improved|increase|increases|increased|lose|loses|lost|reached|reaches|reduce|reduces|reduced|use|uses|used|show|shows|has|have|had|kept|keep|keeps|open|opened|opens|close|closed|closes|update|updated|updates|release|released|releases|announced|announces|launched|launches|and|or|see|seen|saw|out <it's> :adjective? :nounonly|:pluralonly $|@prep|and|or|to = its
<it's> own :nominal = its
as <it's> :number :nounonly = its
^ <its> where|what|who|why|how|when|because|better|worse|not|been|very|too|just|really|also|always|never|important|possible|impossible|easy|hard|difficult|necessary|clear|true|obvious|likely|good|great|nice|fine|ok|okay !:nominal = it's
^ <its> time to|for|we|i|you = it's
^ <its> a|an|the|like|about|so|ok|okay|no|my|your|our|their|his|her = it's
and|but|that|because|if|so|think|hope|know|guess <its> a|an|the|not|been|very|too|just|really|so|going|had|time|my|your|our = it's
not|don't|doesn't|please|can|could <us> the|this|that|these|those|my|your|our|his|her|their|it|them = use
best|largest|biggest|worst|tallest|oldest|greatest|most :adjective? :noun|:plural in the entire|whole|all? <word> $ = world
<word> war|cup|bank|trade|peace|record|champion|championship|economy|population|wide = world
the <word's> best|largest|biggest|first|most|worst|oldest|tallest|greatest|leading = world's
all over|around|across|in the <word> $ = world
@isare|am|it's|not :adjective|:noun <nut> :adjective|:nounonly $ = not
i|he|she|who|we|they|:name <whore> a|an|the|my|his|her|this|that|last = wore
@subject|feel|feels|feeling|felt|very|not|is|be|are <save> $|in|with|from|at|here|there|and|enough = safe
please <not> that|the|this = note
was|be|is|been going <one> $ = on
i <a> not|sure|sorry|happy|glad|very = am
:word <fro> the|a|@possessive|@object|:name = from / for
@isare <aloud> to = allowed
@modal|to|not|almost <here> you|it|them|him|her|me|from|about|the|that = hear
certain|some|large|great|full|to what|any <extend> $|that|and|of|to = extent
please|to|i <except> the|this|that|your|my|@possessive offer|invitation|apology|apologies|proposal|terms|conditions = accept
in|with|of|for|from|about|at|on <there> :adjective? :nounonly|:pluralonly $|@prep|and|or|to = their
show|see|sell|use|improve|improves|improved|change|changed|lose|lost|keep|kept|find|found|do|did|make|made|enjoy|love|share|shared|on|all|finish|finished|leave|left <there> own|:nounonly $|@prep|and|or|as = their`,
  },
];
