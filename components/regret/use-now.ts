import { useEffect, useState } from 'preact/hooks';
import { untilWordsChange } from '../../lib/regret/index.ts';

/**
 * The time (milliseconds since the epoch), renewed whenever the words of what is left until `until` change, and at
 * `until` itself; without one it stands still.
 */
export function useNow(until: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const left = until === undefined ? 0 : until - now;
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), untilWordsChange(left));
    return () => clearTimeout(timer);
  }, [until, now]);
  return now;
}
