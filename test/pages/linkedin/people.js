/** Whom the pages' owner, Ada Bergström, talks to. */
export const owner = 'Ada Bergström';

export const people = [
  {
    name: 'Helena Ortiz',
    member: 'ACoAAAHelena01',
    thread: '2-aGVsZW5h',
    said: 'Thanks for getting in touch. What is it about?',
  },
  {
    name: 'Gregory Adeyemi',
    member: 'ACoAAAGregor02',
    thread: '2-Z3JlZ29yeQ',
    said: 'Are you free on Thursday?',
  },
  { name: 'Mei-Ling O’Brien', member: 'ACoAAAMeiLin03', thread: '2-bWVpbGluZw', said: 'I will have a look.' },
];
