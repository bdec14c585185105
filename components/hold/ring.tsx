import { useState } from 'preact/hooks';

export interface RingProps {
  /** Milliseconds the whole hold takes, and how many of them have passed. */
  readonly duration: number;
  readonly elapsed: number;
  readonly seconds: number;
}

/** A ring that empties. The browser animates it; without motion it steps once a second. The number is for the eye. */
export function Ring({ duration, elapsed, seconds }: RingProps) {
  // Told once: an animation that runs takes another delay for a leap forward, and the ring would be empty at half time.
  const [delay] = useState(`${-elapsed}ms`);
  const left = Math.max(0, 1 - elapsed / Math.max(1, duration));
  return (
    <svg
      class="ring"
      viewBox="0 0 36 36"
      aria-hidden="true"
      style={{ '--left': String(left), '--duration': `${duration}ms` }}
    >
      <circle class="ring-track" cx="18" cy="18" r="15.5" />
      <circle class="ring-left" cx="18" cy="18" r="15.5" pathLength="1" style={{ animationDelay: delay }} />
      <text class="ring-number" x="18" y="18">
        {seconds}
      </text>
    </svg>
  );
}
