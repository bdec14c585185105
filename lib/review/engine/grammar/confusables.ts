/** Real words that are written for one another: by sound, by habit, by one key. Each line is a set. */
const sets = `
your you're|its it's|their there they're|then than|to too|lose loose|loses looses|losing loosing|affect effect|affects effects|affected effected
whose who's|lead led|advice advise|accept except|quite quiet|were where we're|weather whether|passed past|principal principle|form from|now know no
here hear|brake break|by buy|site cite sight|complement compliment|complements compliments|complementary complimentary|desert dessert|device devise
every ever very|peace piece|personal personnel|plain plane|role roll|sale sell|see sea|sense since|some sum|stationary stationery|steal steel|suite suit
though through thought thorough|wait weight|wander wonder|wandering wondering|waste waist|way weigh|weak week|weeks weaks|wear where|which witch
won't want wont|right write|cant can't|one own|an and|as has|he the|her here|his this is|in is it if|of or on off|not note now|our out|you your
they the them then|that what|with which|would world|fair fare|manger manager|asses assess|all ready already|coarse course|council counsel|counsel council
discreet discrete|elicit illicit|eminent imminent|ensure insure|envelop envelope|everyday every|farther further|formally formerly|hole whole|hour our
instance instants|later latter|lessen lesson|meat meet|miner minor|morale moral|new knew|knows nose|patience patients|pore pour|precede proceed
prescribe proscribe|presence presents|presents presence|rain reign rein|respectfully respectively|seam seem|seams seems|sole soul|straight strait|taught taut
tail tale|threw through|track tract|vain vein|vary very|wave waive|were was|who whom|woman women|wood would|bare bear|board bored|breath breathe
cash cache|cloths clothes|choose chose|collaborate corroborate|conscience conscious|decent descent|dairy diary|dose does|ere err|expand expend
find fined|fined find|flour flower|for four fore|forth fourth|gone going|great grate|guess guest|guessed guest|heal heel|hoping hopping|idea ideal|idle idol
incidence incidents|interested interesting|knight night|knot not|least lest|leave live|lightning lightening|mail male|maybe may|message massage
mined mind|mist missed|moat mote|of have|pair pare pear|perspective prospective|pole poll|pray prey|quick quickly|raise rise|read red|real really
residence residents|ring wring|root route|scene seen|seen scene|so sew sow|sort short|sleep asleep|slow slowly|sometime sometimes|stair stare|stake steak
than that|thank thanks|thing think|things thinks|thinks things|this these|that those|throne thrown|time times|toe tow|trail trial|use used|wear ware
well will|were we're|we're were|went want|wet whet|wile while|worse worst|wrote write|yoke yolk|yore your|good well|less fewer|much many
fist first|form from|fro for|ot to|hte the|bee been|been being|bin been|made make|may my|man men|mad made|let's lets|lets let's|how who|sent send
send sent|sent cent|spend spent|lend lent|build built|loan lone|contact contract|attached attach|feel fell|fell feel|fill feel|full fill|live life|life live
believe belief|beliefs believes|proof prove|proofs proves|save safe|safely safety|success succeed|succeed success|analysis analyses|analyze analysis
difference different|different difference|importance important|convenience convenient|available availability|confident confidence|dependent dependant
everyone every|anyone any|alter altar|apart part|apply reply|are our|are or|been be|beside besides|besides beside|bought brought|brought bought|cause because
cheap cheep|come came|could cold|cold could|country county|county country|even event|event even|expect except|fall fail|fare far|far for|find fine|fine find
found fund|funds founds|given give|had has|hand had|has his|hat that|hope hop|house hose|in and|into onto|just must|know known|knew know|land lend
last least|late lately|less lest|like link|link like|lot lost|lost lot|meat met|might night|most must|need needed|news new|next text|nice niece|note not
of if|off of|on in|one on|or our|other order|order other|over ever|owe own|part party|past paste|pay play|plan plane|plant planet|please pleased
pleased please|point paint|post pot|price prize|provide provided|quit quite|rate rat|reach rich|ready read|report repot|rest test|said sad|same some
say says|school scholl|sea seat|she the|should shoud|show shown|side site|since science|size seize|small smell|soon son|stay say|still steal|such much
sure shore|take talk|talk take|team term|tell tall|test text|than then|thanks thank|that than|them then|there three|there where|these this|think thing
three tree|till still|together gather|told tool|tool told|top stop|try tray|two to|two too|under wonder|until unit|up us|us is|wage wages|walk work
warn worn|was as|wary weary|watch which|we he|we're where|week weak|when went|where were|will we'll|we'll will|wish with|within with|word work|words works
world word|worth worthy|you our|young yong|best bets|costumer customer|customers costumers|costume custom|dye die|dying dyeing|born borne|ballot ballet
canvas canvass|censor sensor|chord cord|click clique|confidant confident|core corps|currant current|deer dear|dear deer|dual duel|eluded alluded|fiance finance
foreword forward|gorilla guerrilla|hangar hanger|humus hummus|isle aisle|key quay|lane lain|leak leek|liable libel|load lode|made maid|mantel mantle
marshal martial|medal metal|meddle metal|naval navel|oar ore|ordinance ordnance|palate palette|pedal peddle|peak peek pique|plum plumb|profit prophet|rap wrap
reality realty|retch wretch|sail sale|serial cereal|shear sheer|shone shown|slay sleigh|sauce source|sweet suite|thrash trash|troop troupe|vial vile|wail whale
warrant warranty|whine wine|your yours|yours your|hers her|ours our|theirs their|there's theirs|there's their|who's whose|it's is|he's his|his he's|we've we
i'm am|you've your|weather wether|alot allot|ad add|adds ads|add ad|aid aide|air heir|allowed aloud|all ally|any many|assure ensure|baited bated|bazaar bizarre
bear beer|berth birth|blew blue|bridal bridle|bread bred|capital capitol|cell sell|cells sells|chip cheap|climactic climatic|close clothes|closed clothed
command commend|commanded commended|comprehensible comprehensive|consul council|continual continuous|credible creditable|crews cruise|data date|date data
definite definitive|delusion illusion|detract distract|disburse disperse|economic economical|emigrate immigrate|ethic ethnic|exalt exult|fate faith|faze phase
flair flare|flaunt flout|floor flour|gait gate|gamble gambol|genus genius|gild guild|grease Greece|hail hale|halve have|hear her|hoard horde|imply infer
ingenious ingenuous|its is|jam jamb|judicial judicious|laps lapse|lay lie|leased least|made make|median medium|moral mortal|mucous mucus|muscle mussel
none non|pact packed|pause paws|perpetrate perpetuate|persecute prosecute|populace populous|practical practicable|predominate predominant|premise promise
quote quota|rational rationale|reek wreak|review revue|rote wrote|signal single|sign sing|singed signed|singing signing|single signal|spade spayed|stile style
surge serge|tacked tact|team teem|tear tier|tenant tenet|tern turn|tied tide|timber timbre|tortuous torturous|trustee trusty|udder utter|undo undue|verses versus
vice vise|waiver waver|warp wrap|whit wit|whoa woe|wont won't|wrack rack|wreak wreck|public pubic|untied united|complete compete|contend content|county country
martial marital|marital martial|casual causal|causal casual|trail trial|trial trail|quite quit|bale able|bran barn|calm clam|diary dairy|angel angle|sacred scared
scared sacred|sever severe|silver sliver|unity untie|form forum|forum form|lunch launch|launch lunch|explanation explination|statue status|status statue|adapt adopt
adopt adapt|adapted adopted|adopted adapted|access excess|excess access|aesthetic ascetic|averse adverse|adverse averse|amount account|appraise apprise
assent ascent|attain obtain|biannual biennial|breach breech|broach brooch|cannon canon|cue queue|defuse diffuse|deprecate depreciate|disinterested uninterested
dissent descent|elude allude|enquire inquire|epic epoch|exercise exorcise|forego forgo|historic historical|hypercritical hypocritical|lighting lightning
loath loathe|luxuriant luxurious|nutritional nutritious|official officious|parameter perimeter|parity party|perquisite prerequisite|personalize personal
pertinent impertinent|practice practise|prostate prostrate|recent resent|resent recent|regretful regrettable|sensual sensuous|specie species|strategy stratagem
than them|tenet tenant|tolled told|tortuous torturous|track trek|venal venial|veracious voracious|wet wait`;

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
