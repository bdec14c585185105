/** A slip that its letters and signs alone give away. */
export interface Slip {
  readonly pattern: RegExp;
  readonly fix: (match: string) => string;
  readonly title: string;
  readonly reason: string;
  readonly rule: `proof:${string}`;
  readonly level: 'warn' | 'note';
}
