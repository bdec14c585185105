/**
 * Real words that people write for one another, by sound, by habit or by one key, and that the context model watches.
 * Each line is a set. Few sets, since each costs false alarms: what is rarer is left to the rules.
 */
const sets = `
your you're|its it's|their there they're|then than|to too|you your|know no now|here hear|lose loose|losing loosing|affect effect|affects effects
quite quiet|whose who's|by buy|weather whether|wandering wondering|accept except|advice advise|use used|form from|lead led|passed past|choose chose
as has|live leave|sent send|feel fell|think thing|new knew|right write|week weak|wait weight|see sea|sale sell|meet meat|piece peace|break brake
role roll|principal principle|personal personnel|desert dessert|device devise|threw through|lets let's|won't want|whole hole|site sight
breath breathe|bored board|course coarse|find fine|price prize|later latter|patience patients|stationary stationery|suite suit|sense since|than them
there where|word world|hour our|great grate|how who|need needed|please pleased|seem seen|sort short|thank thanks|trail trial|wear where|which witch
wont won't|cant can't|anyone any|apply reply|attach attached|success succeed|different difference|important importance|available availability
interested interesting|confident confidence|convenient convenience|bored boring|excited exciting|safe safety|believe belief|proof prove|choice choose
though thought|where were|this these`;

const byWord = new Map<string, Set<string>>();
for (const line of sets.split(/[|\n]/)) {
  const set = line.split(' ').filter((word) => word !== '');
  for (const word of set) {
    const others = byWord.get(word) ?? new Set<string>();
    for (const other of set) if (other !== word) others.add(other);
    byWord.set(word, others);
  }
}

/** What a lower-case word may have been written for. */
export function confusablesOf(word: string): readonly string[] {
  return [...(byWord.get(word) ?? [])];
}
