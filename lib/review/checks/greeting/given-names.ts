/**
 * Short names that do not begin like the name they stand for (those that do need no table: "Dan", "Daniel"), a group a
 * line. Whoever has one of the names may be greeted by any other of its line. Loaded into every page: common ones only.
 */
const groups = `james jim jimmy jamie
john jack jon johnny jonathan
robert bob bobby rob bert
william bill billy will liam willy
richard dick rick rich ricky
michael mike mick mikhail misha miguel
thomas tom tommy
charles chuck charlie
edward ed ted ned teddy eddie edmund
joseph joe jose pepe josef
david dave davey
matthew matt matthias
anthony tony antonio
christopher kit chris kris christian topher
christina tina kristin christine kirsten
steven stephen steve stefan esteban
andrew drew andy andreas
alexander alex sasha sandy lex xander alejandro aleksandr
nicholas nick nico klaus nicole nikki
samuel sam samantha
jacob jake
zachary zach zack
patrick paddy patricia pat trish tricia patty
peter pete pedro
ronald ron ronnie veronica
lawrence larry laurence
gregory greg
jeffrey geoffrey geoff jeff
gerald jerry gerry jerome gerard
frederick fred fritz
francis frank paco francisco fran frances
philip phil phillip filip
leonard len leo lenny
theodore ted theo
vincent vince vinny
albert al bert
henry hank harry hal
eugene gene
louis lou luis lewis
russell russ
terence terry theresa teresa tess
elizabeth liz beth betty libby lisa eliza elisabeth bess lizzie
katherine kate kathy cathy catherine katie kathleen kay kitty katya
margaret maggie meg peggy greta marge
mary molly polly maria marie
rebecca becky
susan sue suzanne
deborah deb debbie debra
barbara barb babs
victoria vicky tori
kimberly kim
cynthia cindy
sarah sally sara
dorothy dot dolly
judith judy jude
joanna jo joan anna
eleanor ellie nora nell ella
helen ellen nell lena
ann anne annie nancy hannah anna
angela angie
amanda mandy
abigail gail abby
caroline carrie carol lina
charlotte lottie
emily em emma millie
florence flo
virginia ginny
laura lori
lucy lucia
melissa missy
natalie natasha tasha
olivia liv
philippa pippa
rosemary rosie
muhammad mohammed mohamed mo mohammad
dmitry dima
sergey serge
vladimir vova
wojciech wojtek
ignacio nacho
javier xavi
krzysztof chris`;

/** Other names that are common enough to be known as names when written in lower case or as a lone first word. */
const alone =
  'aaron adam adrian ahmed alan alice alicia ali amir amy anita anthony arjun arthur ashley audrey barry ben benjamin bernard brandon brenda brian bruce bruno bryan carla carlos carmen cecilia chad chen chloe claire clara claudia colin connie craig dan daniel danny darren dean deepak denise dennis derek diana diane don donald donna doris doug douglas dylan elaine elena eric erica erik eva evan fatima felix fernando fiona gabriel gary george gina gordon grace graham hans harold hector heather heidi helena howard hugh hugo ian igor ingrid irene isabel ivan jane janet jan jason javier jay jean jenny jennifer jen jeremy jessica jill jim joanne joel jorge joshua joyce juan julia julie justin karen karl keith kelly ken kenneth kevin kumar kyle lance lars laura lauren linda louise lucas luke marc marco marcus maria mario marion mark martha martin marvin maureen max megan mei mia milan miriam mitchell monica nadia naomi nathan neil nigel nina noah norman oliver oscar owen pablo pam pamela paul paula pavel phyllis pierre priya rachel raj ralph ray raymond rita robin rod rodrigo roger ross roy ruth ryan sandra sanjay scott sean shane shannon sharon sheila shirley simon sofia sonia sophia sophie stacy stan stuart sven sylvia tara tanya tim timothy todd tracy tyler valerie vanessa vera victor vijay walter wayne wendy yuki yvonne stanley nelson shelley meredith lukas ines bonnie wade mateo mohan ravi rohan sanjay amit anil sunil rahul neha pooja anjali sneha hiroshi kenji min jin jun ling hui mei bjorn lars sven anders ole nils ingrid astrid freya matteo lorenzo giulia chiara francesca alessia luca marta jana petra milena ivana zoran goran dejan marko katarzyna agnieszka malgorzata pawel marek jakub oleksandr olena tetyana yusuf mustafa mehmet ayse emre omar hassan hussein layla noor zainab tariq bilal imran kwame ama kofi chidi ngozi amara tunde lerato thabo sipho camila valentina mariana renata thiago rafael bruna leticia';

/** Names that are also everyday words: in lower case they need a clear end after them ("hi mark, ..."). */
const alsoWords =
  ' will mark may grant rich art hope joy grace faith rose jack drew pat sue rob dawn june april frank ray don jay bill max dot jean kit dean lance jan eve nick gene ';

/** Of those, the ones a sentence may well begin with: "Hope you are well", "May I ask", "Will, power and law". */
const sentenceStarts = ' will may hope joy grace faith dawn june april art rich ';

let groupsOf: Map<string, number[]> | undefined;

/** name → numbers of the groups it stands in; built on first use. */
function index(): Map<string, number[]> {
  if (groupsOf !== undefined) return groupsOf;
  const built = new Map<string, number[]>(alone.split(' ').map((name) => [name, []]));
  groups.split('\n').forEach((group, number) => {
    for (const name of group.split(' ')) built.set(name, [...(built.get(name) ?? []), number]);
  });
  groupsOf = built;
  return built;
}

/** All of these expect folded text (text/fold.ts). */
export function isGivenName(word: string): boolean {
  return index().has(word);
}

export function mayStartSentence(word: string): boolean {
  return sentenceStarts.includes(` ${word} `);
}

export function isAlsoWord(word: string): boolean {
  return alsoWords.includes(` ${word} `);
}

/** Whether the two are names, or short names, of the same name. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const ofB = index().get(b) ?? [];
  return (index().get(a) ?? []).some((group) => ofB.includes(group));
}
