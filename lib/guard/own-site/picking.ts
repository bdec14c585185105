import { currentUi } from '../../page-ui/index.ts';
import { allBoxesIn } from '../../sites/any/boxes.ts';
import { controls } from '../../sites/any/controls.ts';
import { setPicker } from '../../sites/any/first-look.ts';
import { markOf } from '../../sites/any/mark.ts';
import { matchesMark } from '../../sites/any/rules.ts';
import { elementsIn } from '../../sites/find.ts';
import { swallow } from '../swallow.ts';

/** How far out from the icon that was clicked its control can stand. */
const pressDepth = 6;

/**
 * The next click says what sends a box; the page gets nothing of it. Escape ends it without an answer.
 *
 * @param box the box's mark
 * @param onPicked gets the mark of what was clicked
 * @returns false when that box is not here
 */
export function startPicking(document: Document, box: string, onPicked: (send: string) => void): boolean {
  const found = allBoxesIn(document).find((each) => matchesMark(each, box));
  if (!found) return false;
  const told = currentUi().status({
    text: 'Click what sends this message. It will not be sent now. Escape leaves it as it is.',
    tone: 'plain',
    stays: true,
    anchor: found,
  });
  const end = (): void => {
    setPicker(undefined);
    told.close();
  };
  setPicker((event) => {
    const isEscape = event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape';
    if (event.type === 'keydown' && !isEscape) return;
    swallow(event);
    if (isEscape) end();
    else if (event.type === 'click' && event.isTrusted) {
      end();
      onPicked(markOf(pressedIn(event)));
      currentUi().status({
        text: 'Noted. This is what sends here.',
        tone: 'good',
        stays: false,
        anchor: found,
      });
    }
  });
  return true;
}

function pressedIn(event: Event): HTMLElement {
  const [target, ...outer] = elementsIn(event.composedPath());
  const near = [target, ...outer].slice(0, pressDepth).filter((element) => element !== undefined);
  const pressed = near.find((element) => element.matches(controls)) ?? target;
  if (!pressed) throw new Error('A click is on some element.');
  return pressed;
}
