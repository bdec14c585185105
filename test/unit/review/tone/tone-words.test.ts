import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../lib/review/finding.ts';
import { register } from '../../../../lib/review/tone/register.ts';
import { blame } from '../../../../lib/review/tone/rules/blame.ts';
import { demands } from '../../../../lib/review/tone/rules/demands.ts';
import { hostility } from '../../../../lib/review/tone/rules/hostility.ts';
import { insults } from '../../../../lib/review/tone/rules/insults.ts';
import { passiveAggression } from '../../../../lib/review/tone/rules/passive-aggression.ts';
import { profanity } from '../../../../lib/review/tone/rules/profanity.ts';
import { hedges, selfUndermining } from '../../../../lib/review/tone/rules/self-undermining.ts';
import { slurs } from '../../../../lib/review/tone/rules/slurs.ts';
import { threats } from '../../../../lib/review/tone/rules/threats.ts';
import { shouting } from '../../../../lib/review/tone/shouting.ts';
import { toneCheck } from '../../../../lib/review/tone/tone-words.ts';
import { found, told } from '../make-message.ts';

const everything = toneCheck([
  threats,
  slurs,
  insults,
  hostility,
  blame,
  demands,
  passiveAggression,
  profanity,
]);
const soft = toneCheck([selfUndermining, hedges]);
const rules = (check: Check, text: string) => found(check, text).map((one) => `${one.level} ${one.rule}`);

describe('words that harm', () => {
  it.each([
    ['I will ruin you.', 'stop tone:threat'],
    ["I'll make sure you never work in this town again.", 'stop tone:threat'],
    ["You'll regret this.", 'stop tone:threat'],
    ['Watch your back.', 'stop tone:threat'],
    ['I know where you live.', 'stop tone:threat'],
    ['Pay by Monday or else.', 'stop tone:threat'],
    ['I hope you die.', 'stop tone:threat'],
    ['Go kill yourself.', 'stop tone:threat'],
    ["I'm going to beat you up", 'stop tone:threat'],
    ['You are an idiot.', 'stop tone:insult'],
    ["You're such a pathetic loser", 'stop tone:insult'],
    ['you idiot', 'stop tone:insult'],
    ['You stupid, lazy people', ''],
    ['You people are incompetent.', 'stop tone:insult'],
    ['you are so dumb', 'stop tone:insult'],
    ['Fuck you.', 'stop tone:insult'],
    ['f*** you', 'stop tone:insult'],
    ['Go to hell!', 'stop tone:insult'],
    ['Screw you and your company.', 'stop tone:insult'],
    ['Idiot.', 'stop tone:insult'],
    ['You liar!', 'stop tone:insult'],
    ['Nobody likes you.', 'stop tone:insult'],
    ['What a bunch of faggots', 'stop tone:slur'],
    ['What is wrong with you?', 'warn tone:hostility'],
    ['How dare you.', 'warn tone:hostility'],
    ['Are you kidding me?', 'warn tone:hostility'],
    ['Do you even read my mails?', 'warn tone:hostility'],
    ['This is pathetic.', 'warn tone:hostility'],
    ['Your incompetence is astonishing.', 'warn tone:hostility'],
    ['I am sick of your excuses.', 'warn tone:hostility'],
    ['Stop wasting my time.', 'warn tone:hostility'],
    ['He is a complete moron.', 'warn tone:hostility'],
    ['You are lazy.', 'warn tone:hostility'],
    ['This is all your fault.', 'warn tone:blame'],
    ['You never reply.', 'warn tone:blame'],
    ['You always forget the deadline.', 'warn tone:blame'],
    ['You clearly did not read it.', 'warn tone:blame'],
    ["Why didn't you tell me?", 'warn tone:blame'],
    ['You should have known better.', 'warn tone:blame'],
    ['I need an answer right now.', 'warn tone:demand'],
    ['I expect your reply today.', 'warn tone:demand'],
    ['Fix it now.', 'warn tone:demand'],
    ["You'd better answer.", 'warn tone:demand'],
    ['I will not ask again.', 'warn tone:demand'],
    ['Per my last email, the form is due.', 'warn tone:passive-aggression'],
    ['As I already told you, it is late.', 'warn tone:passive-aggression'],
    ['Thanks for finally answering.', 'warn tone:passive-aggression'],
    ['With all due respect, no.', 'warn tone:passive-aggression'],
    ['Must be nice.', 'warn tone:passive-aggression'],
    ['Perhaps you missed my earlier message.', 'warn tone:passive-aggression'],
    ['I would have expected an answer by now.', 'warn tone:passive-aggression'],
    ['It would have been nice to know this earlier.', 'warn tone:passive-aggression'],
    ['Not sure how much clearer I can be.', 'warn tone:passive-aggression'],
    ['I trust this won’t happen again.', 'warn tone:passive-aggression'],
    ['I guess deadlines don’t apply to everyone.', 'warn tone:passive-aggression'],
    ['No need to rush, it’s only been three weeks.', 'warn tone:passive-aggression'],
    ['As you are no doubt aware, it is due.', 'warn tone:passive-aggression'],
    ['Would it kill you to say thanks?', 'warn tone:passive-aggression'],
    ["I guess I'll do it myself.", 'warn tone:passive-aggression'],
    ['For the last time, no.', 'warn tone:passive-aggression'],
    ['That is bullshit.', ''],
    ['What the hell happened?', 'warn tone:profanity'],
    ['This f*cking printer.', 'warn tone:profanity'],
    ['This f u c k printer.', 'warn tone:profanity'],
    ['Oh sh1t.', 'warn tone:profanity'],
    ['wtf', 'warn tone:profanity'],
  ])('%s', (text, expected) => {
    const all = rules(everything, text);
    expect(all.length).toBeGreaterThan(0);
    if (expected !== '') expect(all).toContain(expected);
  });

  it.each([
    // Work talk and idioms
    'We can kill two birds with one stone.',
    'The deadline is Friday, and it is killing me.',
    'Shoot me an email when you can.',
    "I'll shoot you a note tomorrow.",
    "I'm dying to see it.",
    'Please kill the process and execute it again.',
    'I will beat you to it.',
    'I will hit you up next week.',
    'We crushed it last quarter.',
    'It would be a crime not to go.',
    'You will not regret it.',
    "You'll be sorry to hear that the event is cancelled.",
    'You will die laughing.',
    'You will pay for it within 30 days.',
    'This is an idiot-proof guide.',
    'Sorry for my stupid mistake.',
    'I was an idiot to miss that.',
    'I feel so stupid.',
    'We need a dumb terminal and a crash test dummy.',
    'He has a chink in his armour.',
    'Rule of thumb: retard the growth of mould.',
    'Dick Cheney and Gaylord Focker met Fanny in Scunthorpe.',
    'The assistant will assess the class and pass.',
    'The cockpit is next to the hassle-free lounge.',
    'The bloody glove was evidence, and the Bloody Mary was cold.',
    'Last chance to register for the webinar.',
    'I need the report today if possible.',
    'Please send it as soon as you can.',
    'I would appreciate an answer by Friday.',
    'You never know what comes next.',
    'You always have been kind to me.',
    'It is your responsibility as a landlord to insure it.',
    'As mentioned, the form has to be signed.',
    'As I said on the phone, we are happy to help.',
    'I know you are very busy, so a short answer is fine.',
    'It must be nice to see everyone again.',
    'Good for you to know: we open at nine.',
    'I guess we could meet on Tuesday.',
    'Perhaps you could send it on Monday.',
    'Please do not bother the neighbours.',
    'No need to rush.',
    'Take your time.',
    'I see you have a new job.',
    'It would have been a nice trip.',
    'I would have expected rain in May.',
    'Thanks for the heads-up.',
    'Some people would rather walk.',
    'For the first time in years we made a profit.',
    'For the second time in history it rained.',
    'Nobody knows why you left.',
    'What is wrong with the printer?',
    'What were you thinking for lunch?',
    'Mind the gap.',
    'Stop by any time.',
    'The problem will go away.',
    'How dare I ask?',
    'Please see in the attachment who the hellebore grower is.',
    // Identity
    'I am gay.',
    'As a Muslim I fast in March.',
    'My wife is a Black woman and a lesbian activist.',
    'He is transgender, Jewish and disabled.',
    'I am a proud queer immigrant.',
    'The deaf community and blind users tested it.',
    // Apology
    'I am sorry for the delay.',
    'Sorry about the mistake in the invoice.',
    'I apologise, this was my fault.',
    // Reported, taken back, quoted
    'He said you are an idiot.',
    'She told me "you are an idiot" and left.',
    'He wrote: ‘you are pathetic’.',
    'I do not think you are stupid.',
    'Nobody says you are lazy.',
    "You're not an idiot at all.",
    '> You are an idiot.',
    'The code `you_idiot` and `fuck` is in the test.',
    // Dialect
    'We finna head out, y’all ain’t gotta wait.',
    'She be working hard.',
    // Other languages
    'Der dicke Mann ist nett und das ist gut.',
  ])('not: %s', (text) => {
    expect(told(everything, text)).toEqual([]);
  });

  it('names the words and says why', () => {
    const [finding] = found(everything, 'Well, you are an   idiot.');
    expect(finding?.quote).toBe('you are an   idiot');
    expect(finding?.reason).toContain('“you are an idiot”');
  });

  it('offers a calmer wording, in the case of what it replaces', () => {
    expect(found(everything, 'Per my last email, no.')[0]?.fixes).toEqual([{ replacement: 'As mentioned' }]);
    expect(found(everything, 'What a fucking day.')[0]?.fixes).toEqual([{ replacement: '' }]);
  });
});

describe('words that make one smaller', () => {
  it.each([
    "I'm no expert, but the total is off.",
    'I might be wrong, but the total is off.',
    'Sorry to bother you, is it ready?',
    'This may be a stupid question.',
    'I would just like to quickly say hello.',
    'It is kind of late.',
    'No pressure, but could you look at it?',
    'It’s probably nothing, but the door was open.',
    'Sorry if this is obvious.',
    'I was just wondering if you could help.',
    'Only if you have time, of course.',
  ])('are notes: %s', (text) => {
    expect(new Set(found(soft, text).map((one) => one.level))).toEqual(new Set(['note']));
  });

  it.each([
    'I just landed in Boston.',
    'I am sorry for the error.',
    'What sort of warranty do you offer?',
    'She is not sure yet.',
    'Maybe Tuesday?',
  ])('not: %s', (text) => {
    expect(told(soft, text)).toEqual([]);
  });
});

describe('shouting', () => {
  it.each([
    ['CALL ME NOW', 'CALL ME NOW'],
    ['Please DO NOT SEND THIS to them.', 'DO NOT SEND THIS'],
    ['WHY IS THIS STILL NOT DONE?!', 'WHY IS THIS STILL NOT DONE?!'],
  ])('is told: %s', (text, quote) => {
    expect(told(shouting, text)).toEqual([`warn tone:shouting: ${quote}`]);
  });

  it.each([
    'The FBI, CIA, NSA and IRS met.',
    'PRIVILEGED AND CONFIDENTIAL\nPlease see below.',
    'NASA and ESA launch JWST.',
    'TO DO\nbuy milk',
    'I need the PDF.',
    'He said "DO NOT SEND THIS" to them.',
    'See `SELECT NAME FROM THE TABLE`.',
  ])('is not seen in: %s', (text) => {
    expect(told(shouting, text)).toEqual([]);
  });

  it('offers the same words in lower case', () => {
    expect(found(shouting, 'CALL ME NOW')[0]?.fixes).toEqual([{ replacement: 'Call me now' }]);
    expect(found(shouting, 'What!!!')[0]).toMatchObject({ level: 'note', fixes: [{ replacement: '.' }] });
  });
});

describe('register', () => {
  it('warns of a run of slang in an InMail, and notes a single word', () => {
    expect(rules(register, 'hey dude, u gonna be there? lol')).toContain('warn tone:too-casual');
    expect(rules(register, 'We are gonna be there.')).toEqual(['note tone:too-casual']);
    expect(told(register, 'We are gonna be there.', { kind: 'chat' })).toEqual([]);
  });

  it('notes what is stiff for a chat', () => {
    expect(told(register, 'Pursuant to our talk, hello.', { kind: 'chat' })).toEqual([
      'note tone:too-formal: Pursuant to',
    ]);
    expect(told(register, 'Pursuant to our talk, hello.')).toEqual([]);
  });

  it('leaves names and abbreviations alone', () => {
    expect(told(register, 'The book by K and U is out in the U of T.')).toEqual([]);
  });
});
