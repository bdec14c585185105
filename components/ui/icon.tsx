import type { IconNode } from 'lucide';
import { h } from 'preact';

export interface IconProps {
  /** One icon of lucide, imported by name so that the rest is left out of the bundle. */
  readonly icon: IconNode;
  /** px; 16 when absent. */
  readonly size?: number;
}

/** A decorative icon: hidden from assistive technology, so a word must stand beside it or name its button. */
export function Icon({ icon, size = 16 }: IconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}
      aria-hidden="true"
    >
      {icon.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
