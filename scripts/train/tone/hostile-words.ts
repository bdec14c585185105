/**
 * Words that are hostile by themselves or often so, in groups the model learns a weight for. Written by hand; the rows
 * are too few to meet each of them. `target`: how likely a sentence of just this word is hostile.
 */
export const hostileWords: Readonly<
  Record<
    'slur' | 'strong' | 'insult' | 'threat' | 'mild' | 'bad',
    { readonly target: number; readonly words: string }
  >
> = {
  slur: {
    target: 0.98,
    words:
      'nigger nigga niggas niggaz nigguh faggot fag fags faggots dyke kike spic spick gook chink chinks wetback beaner beaners towelhead raghead tranny trannies shemale coon coons jigaboo darkie pikey paki wog gyppo retard retards retarded tard libtard fucktard hoe hoes ho whore whores slut sluts skank thot twat cunt cunts redneck hillbilly cracker honky negro homo homos lesbo lesbos jewlover gaywad gaylord queers infidel infidels',
  },
  strong: {
    target: 0.95,
    words:
      'fuck fucks fucked fucker fuckers fucking fuckin motherfucker motherfucking motherfuckers fuk fucc fck f*ck f*cking f**k fucktard stfu gtfo wtf shit shits shitty bullshit shithead shitting sh1t sh*t dumbshit asshole assholes ass asses dumbass jackass fatass badass arse arsehole bitch bitches bitching bitchy bastard bastards prick pricks dick dicks dickhead cock cocks cocksucker suck sucker pussy pussies wanker wank wankers tosser bollocks piss pissed pissing douche douchebag douchebags scum scumbag scumbags cum jizz tits titties penis vagina anal porn jerkoff masturbate masturbation screw goddamn goddamned fuking fuker fukin fuks dik diks suk suks suker sukers azz biatch biotch beotch phuck fugly bugger poop poo turd turds butthead butthurt bootlicker shite shitter twats cuck',
  },
  insult: {
    target: 0.85,
    words:
      'idiot idiots idiotic idiocy moron morons moronic imbecile imbeciles stupid stupidity stupidly dumb dumber dumbest fool fools foolish ignorant ignorance clueless incompetent incompetence useless worthless pathetic loser losers lame jerk jerks liar liars lying lies coward cowards cowardly hypocrite hypocrites hypocrisy clown clowns freak freaks creep creepy weirdo pervert perverts psycho lunatic lunatics insane crazy delusional brainless mindless spineless shameless arrogant arrogance selfish lazy ugly filthy disgusting disgust vile sicko wicked vermin trash garbage rubbish crap nazi nazis fascist fascists racist racists racism bigot bigots bigoted trolls trolling childish immature whiny whining crybaby brat bully bullies bullying dipshit dimwit nitwit dolt dunce dummy twit cretin cretins subhuman scam scammer crook crooks thief thieves fraud traitor traitors smelly stinky stinks stink stupidest dumbass jerkoff lowlife lowlifes scumbag halfwit simpleton simpletons asshat asshats ahole sockpuppet vandalism harass harassing harassment chauvinist xenophobic hater haters bastardized mentally deranged demented psychopath sociopath narcissist egomaniac loony kook kooks crank cranks wimp wuss sissy cowardice',
  },
  threat: {
    target: 0.35,
    words:
      'kill killed killing murder die stab rape raped rapist destroy destroyed ruin hurt slap smash hell damned threat revenge suffer suicide slaughter strangle choke',
  },
  mild: {
    target: 0.8,
    words:
      'damn damned dammit damnit darn darned dang crap crappy hell heck sucks sucked sucky suck screwed screw screwing bloody bugger freaking frickin freakin effing omg omfg lmao lmfao ffs goddammit gosh wth bs butt pissy half-assed asinine arsed friggin crud',
  },
  bad: {
    target: 0.4,
    words:
      'awful horrible horribly terrible terribly hideous atrocious ridiculous absurd nonsense nonsensical ludicrous laughable silly dumb hate hated hates hating hater haters loathe despise dislike annoying annoyed annoy irritating irritate angry furious rage outrageous disgrace disgraceful shame shameful embarrassing embarrassment disappointing disappointed unacceptable pointless hopeless messed mess messy hacky hackish ugly uglier ugliness yuck yucky ick eww gross cruft nuke insanity braindead brain-dead bogus worst worse bad horrid abomination abusive rude harsh cruel brutal evil nightmare sloppy careless lazily shut whine whining complain complaining rant dog pig pigs rat snake monster dirty mad nuts sick waste joke fat nasty parasite parasites inferior threat baby vandal terrorist terrorists communist troll',
  },
};
