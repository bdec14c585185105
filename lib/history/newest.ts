/** Up to here a heap is quicker than sorting everything. */
const fewest = 1_000;

/** The time of the `count`-th newest of these; minus infinity where there are fewer. The order they come in does not matter. */
export function timeOfNewest(times: Float64Array, count: number): number {
  if (count > times.length || count < 1) return Number.NEGATIVE_INFINITY;
  if (count > fewest) return times.slice().sort()[times.length - count] ?? Number.NEGATIVE_INFINITY;
  const heap = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  // From the end: histories grow there, and what comes newest first moves least.
  for (let i = times.length - 1; i >= 0; i--) {
    const time = times[i] ?? 0;
    if (time > (heap[0] ?? 0)) replaceLeast(heap, time);
  }
  return heap[0] ?? Number.NEGATIVE_INFINITY;
}

/** Puts a value in the place of the least, which is first, and lets it sink to where it belongs. */
function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    const least = heap[child] ?? 0;
    if (least >= value) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = value;
}
