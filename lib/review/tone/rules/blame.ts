import type { ToneGroup } from '../tone-rule.ts';

export const blame: ToneGroup = {
  name: 'blame',
  level: 'warn',
  title: 'Reads as blame',
  reason: '“{words}” puts the blame on them. Saying what happened is easier to answer.',
  rules: [
    [
      "(?:this|that|it|which|everything|all of this)(?:'s| is| was) (?:all |entirely |completely |clearly |only |really |just )*(?:your|you guys'?|your team's|your own) (?:own |damn |fucking )?(?:fault|mistake|mess|doing|problem to fix)",
      'this went wrong',
    ],
    [
      "you(?:'re| are) (?:the one )?to blame|i blame you|blame yourself|(?:you(?:'ve| have)? )(?:completely |totally |really |clearly |obviously |just |already )*(?:screwed|messed|fucked) (?:this |it |that |everything |us |me |things )?(?:all )?(?:up|over)(?! to)|you(?:'ve| have)? (?:completely |totally |just )?(?:ruined|wrecked|destroyed|blew|botched|sabotaged) (?:this|it|that|everything|the|our|my)",
    ],
    [
      'you (?:guys |people |all )?never (?:once )?(?:reply|replied|respond|responded|answer|answered|listen|listened|read|bother|bothered|finish|help|call|called|called back|tell|told|care|cared|do (?:what|your|anything)|follow|followed|deliver|delivered|think|pay|paid|show|showed|show up|get back|got back|check|apologi[sz]e)',
      'I have not had an answer yet',
    ],
    [
      'you (?:guys |people |all )?always (?:forget|ignore|do this|do that|mess|make (?:excuses|mistakes|me|us)|blame|complain|late|leave (?:me|us|it|everything)|have (?:an excuse|to (?:argue|complain|be right))|find an excuse|screw|interrupt|wait until|miss|expect|say that)',
      'this has happened before',
    ],
    [
      "you(?:'re| are) always (?:late|complaining|blaming|making excuses|wrong|behind|the (?:one|same)|too busy)|thanks to your? (?:\\w+ )?(?:mistake|delay|incompetence|carelessness|negligence|failure|error|mess)\\w*|because (?:of )?you(?:r)? (?:\\w+ )?(?:mistake|incompetence|carelessness|negligence|laziness|couldn't be bothered|can't be bothered|forgot|never|failed|were too|messed|screwed|didn't bother|did not bother)",
    ],
    [
      "you (?:clearly|obviously|apparently|evidently|plainly) (?:don't|do not|didn't|did not|haven't|have not|can't|cannot|couldn't|forgot|failed|have no|never|aren't|are not|missed|ignored|weren't)",
      'it may be that you have not',
    ],
    [
      "you (?:didn't|did not|don't|do not|couldn't|could not|can't) even (?:bother|try|read|look|reply|answer|have the decency|apologi[sz]e|care|manage|check|call)|(?:couldn't|can't|could not) be bothered(?: to)?|you (?:should|ought to) have (?:known|thought|told me|told us|done (?:this|that|it|your)|read|checked)(?= ?[.,!]|$| better| about| this| that| your| me| us| before| the)|you had one job|wasn't (?:this|that|it) your (?:job|task|responsibility)|isn't (?:this|that|it) your (?:job|task|responsibility)|do your (?:damn |fucking |bloody )?job",
    ],
    [
      "why (?:the (?:hell|fuck) )?(?:didn't|did not|haven't|have not|don't|can't|couldn't|is it that) you (?:ever |even |just |bother |simply )*(?:do|done|tell|told|reply|replied|answer|answered|read|listen|think|finish|finished|send|sent|understand|get|bother|follow|check|ask|try|care|call)(?! (?:by|join|come))",
      'what kept this from happening',
    ],
    [
      "you(?:'ve| have) (?:repeatedly|again|once again|consistently|constantly|still) (?:failed|ignored|missed|refused|not)|you (?:once again |again |still |repeatedly |consistently )(?:failed|ignored|missed|forgot|refused)|you keep (?:ignoring|forgetting|making|missing|failing|changing your mind|screwing|messing|lying|avoiding)|you (?:let|have let|'ve let) (?:me|us|everyone|the (?:whole )?team) down|you dropped the ball",
    ],
  ],
};
