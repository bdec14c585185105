/** Who one writes to: a group's number is negative in both clients. */
export const people = [
  { name: 'Helena Ortiz', id: '4915112345' },
  { name: 'Gregory Adeyemi', id: '4915167890' },
];

export const group = { name: 'Project launch', id: '-100120363' };
