import { render } from 'preact';
import { createFloating, type Floating, type FloatingOptions } from '../floating.ts';
import { besideComposer } from '../place.ts';
import { afterPresses } from './after-presses.ts';
import { isFree } from './is-free.ts';
import { mountPoint } from './mount-point.ts';
import { track } from './track.ts';

interface Beside {
  readonly floating: Floating;
  /** What is shown is drawn into this. */
  readonly into: HTMLElement;
  /** Takes it away, and what was drawn. */
  close(): void;
}

/** A place for something small by a composer: over none of the page's controls, and there wherever the page moves it. */
export function showBeside(
  options: Omit<FloatingOptions, 'document' | 'place' | 'isFree' | 'track'>,
): Beside {
  const floating = createFloating({ ...options, document, place: besideComposer, isFree, track });
  const into = mountPoint(floating.host.root);
  const unfollow = afterPresses(() => floating.place());
  return {
    floating,
    into,
    close() {
      unfollow();
      floating.close();
      render(null, into);
    },
  };
}
