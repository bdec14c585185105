/** Parts of speech, as coarse as the rules need them; at most 16, since two are kept in a byte. */
export const tags = {
  unknown: 0,
  noun: 1,
  plural: 2,
  verb: 3,
  verbS: 4,
  /** Past tense only: went. */
  past: 5,
  /** Participle only: gone. */
  participle: 6,
  /** Past tense and participle: worked. */
  pastOrParticiple: 7,
  ing: 8,
  adjective: 9,
  adverb: 10,
  name: 11,
  number: 12,
  /** Prepositions, conjunctions, particles. */
  link: 13,
  /** Pronouns and determiners. */
  pronoun: 14,
  auxiliary: 15,
} as const;

export type Tag = (typeof tags)[keyof typeof tags];

export const isVerbTag = (tag: number): boolean => tag >= tags.verb && tag <= tags.ing;
