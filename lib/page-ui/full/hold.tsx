import { render } from 'preact';
import { HoldToast } from '../../../components/hold/index.ts';
import { eachSecond } from '../countdown.ts';
import type { HoldView, Shown } from '../views.ts';
import { holdWords, words } from '../words.ts';
import { showBeside } from './beside-composer.ts';
import { styles } from './styles.ts';

/** Seconds at which a screen reader hears how long is left; hearing every second would drown everything else. */
const spokenAt = [20, 10, 5];

/** Shows the toast of a message on hold, by its composer, without taking the focus. */
export function showHold(first: HoldView): Shown<HoldView> {
  let view = first;
  let stop = () => {};
  let spoken = '';
  const { floating, into, close } = showBeside({
    css: styles.toast,
    anchor: view.anchor,
    onEscape: () => view.onCancel(),
  });
  const onAnswer = (answer: string) => (answer === 'send' ? view.onSendNow?.() : view.onCancel());
  const show = (seconds: number, now: number) => {
    const { recipient, pressAgain, from, until, takeBack } = view;
    const said = holdWords(recipient, seconds, pressAgain);
    if (spokenAt.includes(seconds) || spoken === '') {
      spoken = `${words.holdTitle}. ${said}. Escape cancels, F6 moves to the buttons.`;
    }
    render(
      <HoldToast
        words={said}
        secondsLeft={seconds}
        duration={until - from}
        elapsed={now - from}
        takeBackLine={takeBack.line}
        canSendNow={!pressAgain && view.onSendNow !== undefined}
        spoken={spoken}
        onAnswer={onAnswer}
      />,
      into,
    );
  };
  const update = (next: HoldView) => {
    view = next;
    stop();
    stop = eachSecond(view.until, show);
    floating.place(view.anchor);
  };
  update(view);
  return {
    update,
    isVisible: floating.isVisible,
    close() {
      stop();
      close();
    },
  };
}
