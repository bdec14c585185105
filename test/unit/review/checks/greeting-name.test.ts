import { describe, expect, it } from 'vitest';
import { greetingName } from '../../../../lib/review/checks/greeting-name.ts';
import { found, told } from '../make-message.ts';

const to = (...names: string[]) => ({
  recipients: names.map((name) => (name.includes('@') ? { name, address: name } : { name })),
});

describe('a greeting of somebody else', () => {
  it.each([
    ['Hi Gregory,\n\nthank you.', 'Helena Ortiz', 'Gregory'],
    ['hi gregory, thank you', 'Helena Ortiz', 'gregory'],
    ['Hello, Gregory!\nThank you.', 'Helena Ortiz', 'Gregory'],
    ['Dear Gregory House,\nThank you.', 'Helena Ortiz', 'Gregory House'],
    ['Hi Gregory hope you are well', 'Helena Ortiz', 'Gregory'],
    ['Hi Gregory Hope you are well', 'Helena Ortiz', 'Gregory'],
    ['Good morning Gregory,\nThank you.', 'Helena Ortiz', 'Gregory'],
    ['Gregory,\n\nThank you.', 'Helena Ortiz', 'Gregory'],
    ['Gregory -- thank you.', 'Helena Ortiz', 'Gregory'],
    ['Zimin,\n\nThank you.', 'Helena Ortiz', 'Zimin'],
    ['Ms. Crenshaw,\n\nthank you.', 'Helena Ortiz', 'Crenshaw'],
    ['Dear Ms Okafor,\nThank you.', 'Helena Ortiz', 'Okafor'],
    ['Dear Dr. Okafor:\nThank you.', 'Helena Ortiz', 'Okafor'],
    ['Sehr geehrte Frau Müller,\nvielen Dank.', 'Helena Ortiz', 'Müller'],
    ['Lieber Thomas,\nvielen Dank.', 'Helena Ortiz', 'Thomas'],
    ['Hola Pedro,\ngracias.', 'Helena Ortiz', 'Pedro'],
    ['Bonjour Claire,\nmerci.', 'Helena Ortiz', 'Claire'],
    ['Ciao Marco!\nGrazie.', 'Helena Ortiz', 'Marco'],
    ['👋 Hi Gregory!', 'Helena Ortiz', 'Gregory'],
    ['Hi Will,\nthank you.', 'Helena Ortiz', 'Will'],
    ['Hi Gregory,', 'helena.ortiz@example.com', 'Gregory'],
    ['Hi Gregory,', 'Helena O.', 'Gregory'],
    ['Hi Gregory,', 'Ortiz, Helena', 'Gregory'],
  ])('is stopped: %j to %s', (text, name, quote) => {
    expect(told(greetingName, text, to(name))).toEqual([`stop slip:recipient: ${quote}`]);
  });

  it.each([
    ['Hi Helena,', 'Helena Ortiz'],
    ['Hi helena', 'Helena Ortiz'],
    ['Hi Helén,', 'Helen Ortiz'],
    ['Dear Ms Ortiz,', 'Helena Ortiz'],
    ['Dear Ms. Ortiz-Vega,', 'Helena Ortiz'],
    ['Dear Helena Ortiz,', 'Helena Ortiz'],
    ['Hi Zoe,', 'Zoë Müller'],
    ['Liebe Frau Müller,', 'Zoë Mueller, Zoë Müller'],
    ['Jim --\n\nThe answer is yes.', 'James D. Steffes'],
    ['Bill, thanks.', 'William Smith'],
    ['Hi Bob,', 'Robert Smith'],
    ['Hi Sue:', 'Susan J Mara'],
    ['Hi Kate,', 'Katherine Jones'],
    ['Hi Kat,', 'Katarina Jones'],
    ['Hi Alex,', 'Alejandro Ruiz'],
    ['Stan:', 'Stanley Horton'],
    ['Hi JD,', 'John Dewey'],
    ['Hi J,', 'John Dewey'],
    ['Hi Jean-Luc,', 'Jean Luc Martin'],
    ["Hi O'Brien,", "Sean O'Brien"],
    ['Hoyt,\n\nThanks.', 'hthomas@example.com'],
    ['Hi Darrell,', 'duffie@example.edu'],
    ['Hi Gregory,', 'Acme Support'],
    ['Hi Gregory,', 'sales.team@example.com'],
    ['Hi Gregory,', 'jdoe42'],
    ['Hi Gregory,', '#general'],
    ['Hi Gregory,', '李娜'],
    ['Hi Gregory,', 'Mama'],
    ['Hi all,', 'Helena Ortiz'],
    ['Hi team,\nthank you.', 'Helena Ortiz'],
    ['Hi there,', 'Helena Ortiz'],
    ['Hey!', 'Helena Ortiz'],
    ['Dear Hiring Manager,', 'Helena Ortiz'],
    ['Dear Acme Recruiting Team,', 'Helena Ortiz'],
    ['Dear Sir or Madam,', 'Helena Ortiz'],
    ['Hi folks -', 'Helena Ortiz'],
    ['Hi both,', 'Helena Ortiz'],
    ['Hola a todos,', 'Helena Ortiz'],
    ['Hi,\nGregory told me about you.', 'Helena Ortiz'],
    ['Hi, Monday works for me.', 'Helena Ortiz'],
    ['hi will you be there', 'Helena Ortiz'],
    ['Hi Will you be there', 'Helena Ortiz'],
    ['Thanks, Gregory.', 'Helena Ortiz'],
    ['Thanks,\nGregory', 'Helena Ortiz'],
    ['Unfortunately, the offer is gone.', 'Helena Ortiz'],
    ['Today, I met Gregory.', 'Helena Ortiz'],
    ['Houston, we have a problem.', 'Helena Ortiz'],
    ['Monday:\nmeet Gregory', 'Helena Ortiz'],
    ['Update:\nall done', 'Helena Ortiz'],
    ['Agenda -\nfirst', 'Helena Ortiz'],
    ['Done.', 'Helena Ortiz'],
    ['Hope you are well.', 'Helena Ortiz'],
    ['Gregory told me about you.', 'Helena Ortiz'],
    ['May I ask you something?', 'Helena Ortiz'],
    ['Dr. Trout has a new clinic.', 'Helena Ortiz'],
    ['Dr. Failey, director of the clinic, is kind.', 'Helena Ortiz'],
    ['Paul, the author, was born in Tarsus.', 'Helena Ortiz'],
    ['NORMAN - For the second time it rained.', 'Helena Ortiz'],
    ["Hi, I'm on the train.", 'Helena Ortiz'],
    ['Hi, I’ve read it.', 'Helena Ortiz'],
    ['Hi Hoping you are well', 'Helena Ortiz'],
    ['Hi Great to meet you', 'Helena Ortiz'],
    ['Done -- I have sent it.', 'Helena Ortiz'],
    ['Lunch - still outstanding', 'Helena Ortiz'],
    ['Don;t type like this.', 'Helena Ortiz'],
    ['Dear Valued Donor,\nthank you.', 'Helena Ortiz'],
    ["Hi Ya'll, hello.", 'Helena Ortiz'],
    ['Hi johnny8888, hello.', 'Helena Ortiz'],
    ['Hello May I ask you something?', 'Helena Ortiz'],
    ['', 'Helena Ortiz'],
    ['Hi', 'Helena Ortiz'],
  ])('is not seen in: %j to %s', (text, name) => {
    expect(told(greetingName, text, to(...name.split(', Zoë')))).toEqual([]);
  });

  it('says both names and offers the right one', () => {
    const [finding] = found(greetingName, 'Hi Gregory,\nthank you.');
    expect(finding?.reason).toBe('You wrote Gregory. This goes to Helena.');
    expect(finding?.fixes).toEqual([{ replacement: 'Helena' }]);
    expect(found(greetingName, 'Dear Ms Okafor,')[0]?.fixes).toEqual([{ replacement: 'Ortiz' }]);
  });

  it('tells the own name apart', () => {
    const [finding] = found(greetingName, 'Hi Lena,', {}, { ownName: 'Lena Fischer' });
    expect(finding?.reason).toBe('You wrote Lena, which is your own name. This goes to Helena.');
  });

  it('needs one right name among several recipients', () => {
    const three = to('Paul Kaufman', 'Anna Berg', 'Sean Long');
    expect(told(greetingName, 'Hi Paul,', three)).toEqual([]);
    expect(told(greetingName, 'Hi Paul and Anna,', three)).toEqual([]);
    expect(told(greetingName, 'Hi Gregory,', three)).toEqual(['stop slip:recipient: Gregory']);
    expect(found(greetingName, 'Hi Gregory,', three)[0]?.reason).toBe(
      'You wrote Gregory. This goes to Paul Kaufman and 2 others.',
    );
  });

  it('takes as many names as recipients one for one', () => {
    const two = to('Paul Kaufman', 'Maria Silva');
    expect(told(greetingName, 'Hi Paul and Anna,', two)).toEqual(['warn slip:recipient: Anna']);
    expect(told(greetingName, 'Hi Paul & Maria,', two)).toEqual([]);
    expect(told(greetingName, 'Liz, Greg:\nsee below', to('Liz M. Taylor'))).toEqual([]);
  });

  it('warns of a misspelt name and offers the spelling', () => {
    const [finding] = found(greetingName, 'Hi Jinbeak,', to('Jinbaek Kim'));
    expect(finding?.level).toBe('warn');
    expect(finding?.rule).toBe('slip:recipient-spelling');
    expect(finding?.fixes).toEqual([{ replacement: 'Jinbaek' }]);
  });

  it('is silent where the name is known otherwise', () => {
    const thread = [{ own: false, text: 'We will look into it.\nBest, Dana' }];
    expect(told(greetingName, 'Hi Dana,', to('Helena Ortiz'), { thread })).toEqual([]);
    expect(told(greetingName, 'Hi Dana,', { conversation: { id: '1', title: 'Dana, Helena' } })).toEqual([]);
    expect(told(greetingName, 'Hi Dana,', { recipients: [] })).toEqual([]);
  });

  it('points at the name in the text', () => {
    const text = '  \n👋 Señora Núñez,\ngracias';
    const [finding] = found(greetingName, text);
    expect(text.slice(finding?.range?.start, finding?.range?.end)).toBe('Núñez');
  });
});
