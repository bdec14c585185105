declare module 'write-good' {
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }
  interface Options {
    readonly weasel?: boolean;
    readonly illusion?: boolean;
    readonly so?: boolean;
    readonly thereIs?: boolean;
    readonly passive?: boolean;
    readonly adverb?: boolean;
    readonly tooWordy?: boolean;
    readonly cliches?: boolean;
    readonly eprime?: boolean;
  }
  /** Suggestions for plain English prose. Does not change the text. */
  export default function writeGood(text: string, options?: Options): Suggestion[];
}
