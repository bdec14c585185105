/**
 * Calls back now and at every whole second before `until` (milliseconds since the epoch), with the time.
 * @returns stops it
 */
export function eachSecond(until: number, show: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tick = () => {
    const now = Date.now();
    show(now);
    if (now < until) timer = setTimeout(tick, (until - now) % 1000 || 1000);
  };
  tick();
  return () => clearTimeout(timer);
}
