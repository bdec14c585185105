/** Sentences that only say what somebody is. They are examples of what is not hostile; every second one is kept for measuring. */
const identities =
  'gay|lesbian|bisexual|transgender|queer|straight|Muslim|Jewish|Christian|Hindu|Buddhist|Catholic|atheist|Black|white|Asian|Latino|Hispanic|African American|Arab|Mexican|Chinese|Indian|Nigerian|Irish|American|German|female|male|deaf|blind|disabled|autistic|old|young|Roma|Turkish|Polish|homosexual|heterosexual|nonbinary|Sikh|Mormon|Palestinian|Israeli|Iranian|Ukrainian|Russian|Somali|Pakistani|Vietnamese|Korean|feminist|pregnant|fat|poor'.split(
    '|',
  );

const frames = [
  'I am {}.',
  'As someone who is {}, I know this well.',
  'My sister is {} and works in our team.',
  'He is {} and so is his partner.',
  'Our new colleague is {}.',
  'We welcome {} people to apply.',
  'The {} community in our town is growing.',
  'They are {} and proud of it.',
  'She is {}.',
  'Is there a group for {} employees?',
  'My boss is {}, which is great for the team.',
  'I met a {} engineer at the conference.',
];

export function identitySentences(which: 'train' | 'measure'): string[] {
  const parity = which === 'train' ? 0 : 1;
  return identities.flatMap((identity, i) =>
    frames.filter((_, frame) => (i + frame) % 2 === parity).map((frame) => frame.replace('{}', identity)),
  );
}
