/**
 * Calls back now and at every whole second before `until` (milliseconds since the epoch), with the seconds left
 * (rounded up, never below 0) and the time.
 * @returns stops it
 */
export function eachSecond(until: number, show: (seconds: number, now: number) => void): () => void {
  let timer = 0;
  const tick = () => {
    const now = Date.now();
    const left = Math.max(0, until - now);
    show(Math.ceil(left / 1000), now);
    if (left > 0) timer = window.setTimeout(tick, left % 1000 || 1000);
  };
  tick();
  return () => clearTimeout(timer);
}
