import { render } from 'preact';
import { StatusToast } from '../../../components/status/index.ts';
import { copyText } from '../copy.ts';
import type { Shown, StatusView } from '../views.ts';
import { showBeside } from './beside-composer.ts';
import { styles } from './styles.ts';

/** Long enough to read a line or two, ms. */
const shownFor = 6000;
/** Most who sent the wrong thing notice within seconds: as long as that, ms, the way to help stays on show. */
const regretShownFor = 12_000;

/** Shows a short status by its composer, or in the corner of the window. */
export function showStatus(first: StatusView): Shown<StatusView> {
  let view = first;
  let said = '';
  let copied = false;
  let regretOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    takeAway();
  };
  const {
    floating,
    into,
    close: takeAway,
  } = showBeside({
    css: styles.toast,
    anchor: view.anchor,
    onEscape: close,
  });
  const onAnswer = (answer: string) => {
    if (answer === 'close') return close();
    if (answer === 'accept') return view.offer?.onAccept();
    if (answer === 'regret') {
      regretOpen = !regretOpen;
      return show();
    }
    void copyText(view.copyText ?? '').then((done) => {
      copied = done;
      show();
    });
  };
  const show = () => {
    const { tone, stays, takeBack, regret, offer } = view;
    render(
      <StatusToast
        text={said}
        tone={tone}
        stays={stays}
        canCopy={view.copyText !== undefined}
        copied={copied}
        onAnswer={onAnswer}
        {...(takeBack ? { takeBackLine: takeBack.line } : {})}
        {...(regret ? { regret, regretOpen } : {})}
        {...(offer ? { offer: offer.words } : {})}
      />,
      into,
    );
    floating.place(view.anchor);
  };
  const goLater = () => {
    clearTimeout(timer);
    if (view.stays) return;
    const inUse = () => regretOpen || isInUse(floating.host.element);
    timer = setTimeout(() => (inUse() ? goLater() : close()), view.regret ? regretShownFor : shownFor);
  };
  const update = (next: StatusView) => {
    view = next;
    said = view.text;
    show();
    goLater();
  };
  // The empty status first: a screen reader tells what changes in a status that is there already.
  show();
  update(view);
  return { update, close, isVisible: floating.isVisible };
}

/** The person points at it or is inside it: it is being read. */
function isInUse(element: HTMLElement): boolean {
  return element.matches(':hover, :focus-within');
}
