import { describe, expect, it } from 'vitest';
import { placeholder } from '../../../../lib/review/checks/placeholder.ts';
import { found, told } from '../make-message.ts';

describe('a place that was to be filled in', () => {
  it.each([
    ['Hi {{first_name}}, I saw your work.', '{{first_name}}'],
    ['Hi {{ firstName | default: "there" }}, hello.', '{{ firstName | default: "there" }}'],
    ['Dear {first name}, thank you.', '{first name}'],
    ['Hi {firstName}, thank you.', '{firstName}'],
    ['The corner of {street_name}.', '{street_name}'],
    ['Hello $' + '{name}, welcome.', '$' + '{name}'],
    ['Dear {!Contact.FirstName}, welcome.', '{!Contact.FirstName}'],
    ['I love what you do at [Company].', '[Company]'],
    ['I love what you do at [company name].', '[company name]'],
    ['Regards,\n[Your Name]', '[Your Name]'],
    ['Let us meet on [insert date here].', '[insert date here]'],
    ['As [JOB TITLE] you know this.', '[JOB TITLE]'],
    ['Hello [[name]], your trial ends.', '[[name]]'],
    ['Hello *|FNAME|*, your trial ends.', '*|FNAME|*'],
    ['Dear <NAME>, it shipped.', '<NAME>'],
    ['Dear <First Name>, it shipped.', '<First Name>'],
    ['Dear <your name here>, it shipped.', '<your name here>'],
    ['Hello %FIRST_NAME%, welcome.', '%FIRST_NAME%'],
    ['Hello %name%, welcome.', '%name%'],
    ['Hello %%FirstName%%, welcome.', '%%FirstName%%'],
    ['Hello <%= user.name %>, welcome.', '<%= user.name %>'],
    ['Hello $FIRSTNAME, welcome.', '$FIRSTNAME'],
    ['Hello ##NAME##, welcome.', '##NAME##'],
    ['Hello FIRST_NAME, welcome.', 'FIRST_NAME'],
    ['Hi FirstName, welcome.', 'FirstName'],
    ['Dear Name,\nthank you.', 'Name'],
    ['Hi First Name,\nthank you.', 'First Name'],
    ['Dear undefined, welcome.', 'undefined'],
    ['Hi null,\nwelcome.', 'null'],
    ['Hello INSERT NAME, welcome.', 'INSERT NAME'],
    ['Our offer: insert price quote here', ''],
    ['Please call insert name here before noon.', 'insert name here'],
    ['I saw [mutual connection] knows you.', '[mutual connection]'],
    ['Your work on [Topic] helped us.', '[Topic]'],
    ['We cut costs by [percentage] in [X] months.', '[percentage]'],
    ['I liked [mention something specific] a lot.', '[mention something specific]'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['Dear ________, thank you.', '________'],
    ['We saw you in ____ and liked it.', '____'],
    ['Dear Mr. XXXX, thank you.', 'XXXX'],
    ['A price of $XX per seat.', '$XX'],
    ['Growth of XX% in 20XX.', 'XX%'],
    ['Call me at XXX-XXX-XXXX today.', ''],
  ])('is stopped: %s', (text, quote) => {
    const quotes = found(placeholder, text)
      .filter((one) => one.level === 'stop')
      .map((one) => one.quote);
    expect(quotes).toEqual(quote === '' ? quotes : expect.arrayContaining([quote]));
    if (quote !== '') expect(quotes.length).toBeGreaterThan(0);
  });

  it.each([
    'The final figure is TBD.',
    'TODO: ask Maria about the venue.',
    'See you on [???] in Lisbon.',
    'Born on DD/MM/YYYY in Lyon.',
    'Hi , thank you for the call.',
  ])('is worth a look: %s', (text) => {
    expect(found(placeholder, text).map((one) => one.level)).toEqual(['warn']);
  });

  it.each([
    'He wrote that "the data is [sic] final".',
    'Please run `git push {{remote}} {branch_name}` in the folder.',
    'Please run git push <remote> in the folder.',
    'The function returns {a, b} as an object.',
    'Send it to Jane Doe <jane.doe@example.com>.',
    'We grew by 20% this year and 30% last year.',
    'The value was null, so the form failed to load.',
    'She got an XXL shirt.',
    'Super Bowl XXX was in Tempe.',
    'See you tomorrow! Love, Anna xxx',
    'Thanks for everything XXX',
    'The article [1] says so, and [2] agrees [emphasis added].',
    'We met [the manager] on Monday [see below].',
    'Read [the company page](https://example.com/about) first.',
    '[EXTERNAL] and [URGENT] are added by the mail server.',
    '[x] done, [ ] open',
    'Signature: ____________  Date: ________',
    'First part.\n__________\nSecond part.',
    'Set %APPDATA%\\Code first.',
    'Open https://example.com/%7Bname%7D/a_b now.',
    'My TODO list is long.',
    'The format is DD/MM/YYYY.',
    'Dear customer, dear friend, dear name-giver.',
    'I have a name for it and a company in mind.',
    'Use the <b>bold</b> tag.',
    'The Name of the Rose is a book.',
    'Dear Sir or Madam, hello.',
    'That costs $USD 20 or so.',
    'He wrote that [my emphasis] sales fell [last month] for [his team].',
    'We add a TODO here and a FIXME there.',
    'if [[ "$a" == "b" ]] and names[name]',
    'The file is <<report.final.docx>> as Outlook shows it.',
    'She quoted: "it was [...] fine".',
    'Ask @anna___ or @___ben about it.',
    '- [X] done\n- [ ] open',
    'Set $MAGNUM_GUEST_IMAGE_URL in the shell.',
    'snake_case and SCREAMING_SNAKE are styles.',
  ])('is not seen in: %s', (text) => {
    expect(told(placeholder, text)).toEqual([]);
  });

  it('is found in the subject too', () => {
    expect(told(placeholder, 'Hello.', { subject: 'Role at [Company]' })).toEqual([
      'stop slip:placeholder: [Company]',
    ]);
  });

  it('offers the first name of a single recipient, and nothing where it cannot know', () => {
    const fix = (text: string) => found(placeholder, text)[0]?.fixes.map((one) => one.replacement);
    expect(fix('Hi {{first_name}},')).toEqual(['Helena']);
    expect(fix('Dear Ms [Last Name],')).toEqual(['Ortiz']);
    expect(fix('at [Company],')).toEqual([]);
    expect(fix('Regards, [Your Name]')).toEqual([]);
  });

  it('is told as a note where the site fills it in', () => {
    const context = { siteTokens: ['{{firstName}}'], siteFillsTokens: true };
    expect(told(placeholder, 'Hi {{firstName}}, about {{company}}.', {}, context)).toEqual([
      'note slip:site-placeholder: {{firstName}}',
      'stop slip:placeholder: {{company}}',
    ]);
  });

  it('without the site’s list, only what every such site fills is a note', () => {
    expect(told(placeholder, 'Hi {{First Name}}, about {{project}}.', {}, { siteFillsTokens: true })).toEqual(
      ['note slip:site-placeholder: {{First Name}}', 'stop slip:placeholder: {{project}}'],
    );
  });
});
