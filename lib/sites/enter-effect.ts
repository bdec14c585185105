import { type EnterMeans, enterMeans } from './learned.ts';
import type { KeyChord, KeyEffect } from './site.ts';

/**
 * What Enter does in an editor whose site lets the person choose: Enter sends and Shift+Enter is a new line, or Enter is
 * a new line and Ctrl/Cmd+Enter sends. As long as it is not known, a plain Enter may be either: `unknown`, where the
 * site starts with sending. Ctrl+Enter where Enter sends is not known of any of these sites: `unknown` too.
 *
 * @param starts what the site does until the person changes it
 */
export function chosenEnterEffect(chord: KeyChord, starts: EnterMeans): KeyEffect {
  if (chord.key !== 'Enter' || chord.shift || chord.alt) return 'none';
  const known = enterMeans();
  const sends = (known ?? starts) === 'send';
  if (chord.mod) return known === 'newline' || !sends ? 'send' : 'unknown';
  if (!sends) return 'none';
  return known ? 'send' : 'unknown';
}

/** What Enter does where it always sends, and Shift+Enter is a new line. */
export function enterSends(chord: KeyChord): KeyEffect {
  if (chord.key !== 'Enter' || chord.shift || chord.alt) return 'none';
  return chord.mod ? 'unknown' : 'send';
}
