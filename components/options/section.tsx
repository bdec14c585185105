import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

/** One titled block of an extension page. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      {about !== undefined && <p class="section-about">{about}</p>}
      {children}
    </section>
  );
}
