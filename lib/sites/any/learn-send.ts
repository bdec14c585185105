import { elementsIn } from '../find.ts';
import type { Composer, Surface } from '../site.ts';
import { controls } from './controls.ts';
import { markOf } from './mark.ts';
import type { BoxRule } from './rules.ts';
import { toldSendsOf } from './send-control.ts';

/** Sites empty their box at once, or when their server has answered (ms after the click). */
const emptiedBy = [0, 250, 1000, 2500];
/** How far out from what was pressed its control can stand. */
const pressDepth = 4;

/** What stood in a box when something beside it was pressed, and how often the page said so already. */
interface Press {
  readonly composer: Composer;
  readonly text: string;
  readonly shown: number;
}

/**
 * Learns what sends a box whose Send is told by nothing: a press beside it after which the box is empty and its text is on
 * the page. Only for what is taken for a message already; the first one leaves unseen, as the popup then says.
 *
 * @param onLearned gets the box's mark and what to keep of it
 * @returns call it with every event of `firstEvents`
 */
export function sendLearner(
  window: Window,
  surface: Surface,
  onLearned: (box: string, rule: BoxRule) => void,
): (event: Event) => void {
  let presses: Press[] = [];

  function press(event: Event): void {
    const isKnown = surface.locate(event.composedPath()) !== null;
    presses = isKnown ? [] : surface.findAll(window.document).flatMap(pressBeside);
  }

  function look(event: Event): void {
    const pressed = pressedIn(event);
    if (!pressed) return;
    for (const one of presses) {
      const box = markOf(one.composer.editor);
      // The composer may be drawn anew by then: its marks are made now.
      const rule: BoxRule = { send: markOf(pressed), ...(textIn(one) === '' ? { press: true } : {}) };
      let isDone = false;
      for (const delay of emptiedBy) {
        window.setTimeout(() => {
          if (isDone || !hasLeft(one)) return;
          isDone = true;
          onLearned(box, rule);
        }, delay);
      }
    }
    presses = [];
  }

  return (event) => {
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown') press(event);
    else if (event.type === 'click' && presses.length > 0) look(event);
  };
}

/** A box whose Send tells itself teaches nothing. */
function pressBeside(composer: Composer): Press[] {
  const { surface } = composer;
  const { text } = surface.read(composer);
  if (text.trim() === '' || toldSendsOf(composer.editor).length > 0) return [];
  return [{ composer, text, shown: surface.evidence(composer).ownMessagesWith(text) }];
}

function textIn({ composer }: Press): string {
  return composer.editor.isConnected ? composer.surface.read(composer).text.trim() : '';
}

function hasLeft(press: Press): boolean {
  const { composer, text, shown } = press;
  return textIn(press) === '' && composer.surface.evidence(composer).ownMessagesWith(text) > shown;
}

function pressedIn(event: Event): Element | undefined {
  const near = elementsIn(event.composedPath()).slice(0, pressDepth);
  return near.find((element) => element.matches(controls)) ?? near.find((element) => 'innerText' in element);
}
