/**
 * Hides from the page every event that is meant for us (codebases.md 5.5): a page that sees a click outside its
 * composer closes it, and a page that sees our keys takes them for its own shortcuts. Default actions go on, so
 * buttons, Tab and Escape work; what is left for our own code are the events that never leave a shadow root:
 * submit, close, cancel, toggle, change.
 */
import { handover, type OwnSurface } from './handover.ts';

// pointerrawupdate is left out: listening for it makes the browser send every raw move of the pointer.
const hidden = (
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel ' +
  'gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout ' +
  'mouseenter mouseleave click auxclick dblclick contextmenu DOMActivate wheel mousewheel DOMMouseScroll ' +
  'MozMousePixelScroll touchstart touchend touchmove touchcancel keydown keypress keyup beforeinput input ' +
  'textInput compositionstart compositionupdate compositionend focus blur focusin focusout copy cut paste ' +
  'beforecopy beforecut beforepaste select selectstart beforetoggle toggle dragstart drag dragend dragenter dragleave dragover drop'
).split(' ');

/** Keys that went down in a surface of ours and are not up yet: what follows of them is no business of the page. */
const keysDown = new Set<string>();
/** The page element whose loss of focus to us was hidden, so that its return is hidden too. */
let left: EventTarget | undefined;
const armed = new WeakSet<Document>();
let lastPressWasOurs = false;

/**
 * Registers the shield on a window and keeps it there. Call it first thing at document_start, before any other
 * listener of ours; calling it again is harmless.
 */
export function installShield(view: Window): void {
  for (const type of hidden) {
    // A listener that may cancel scrolling makes every scroll of the page wait for it.
    const passive = /wheel|scroll|touch/iu.test(type);
    view.addEventListener(type, shield, { capture: true, passive });
  }
  if (armed.has(view.document)) return;
  armed.add(view.document);
  // Survives document.open(), which removes every listener (codebases.md 5.5).
  new MutationObserver(() => installShield(view)).observe(view.document, { childList: true });
}

function shield(event: Event): void {
  const { surfaces } = handover();
  // Most events of a page come while nothing of ours is or was there: they cost next to nothing.
  if (surfaces.size === 0 && keysDown.size === 0 && !lastPressWasOurs) return;
  const path = surfaces.size > 0 ? event.composedPath() : [];
  const surface = path.map((node) => surfaces.get(node as Element)).find(Boolean);
  if (surface) aimedAtUs(event, surface);
  else if (isEchoOfOurs(event)) use(event);
  else if (surfaces.size > 0) aimedAtThePage(event, path[0], surfaces);
}

function aimedAtUs(event: Event, surface: OwnSurface): void {
  event.stopImmediatePropagation();
  const { type } = event;
  if (isKey(event)) {
    if (type === 'keydown') {
      keysDown.add(event.code);
      // The Enter that sent the message is still held down: it must not answer the dialog.
      if (event.repeat && /^(Enter| )$/u.test(event.key)) event.preventDefault();
      else if (event.isTrusted && surface.onKey?.(event)) event.preventDefault();
    } else if (type === 'keyup') {
      keysDown.delete(event.code);
      surface.onAttention?.(event);
    }
  } else if (type === 'pointermove') {
    surface.onAttention?.(event);
  } else if (type === 'mousedown') {
    lastPressWasOurs = true;
    if (!surface.modal) event.preventDefault();
  } else if (type === 'click') {
    // The second half of a double click on Send would land on whatever button appeared under it.
    if ((event as UIEvent).detail > 1 && event.timeStamp - surface.shownAt < 600) event.preventDefault();
  } else if (type === 'focusout') surface.onFocusLeft?.();
}

/** The rest of a key or double click that began in a surface of ours which has closed meanwhile. */
function isEchoOfOurs(event: Event): boolean {
  if (isKey(event) && keysDown.has(event.code)) {
    if (event.type === 'keyup') return keysDown.delete(event.code);
    if (event.type === 'keypress' || event.repeat) return true;
    keysDown.delete(event.code);
  }
  if (event.type === 'mousedown' && (event as UIEvent).detail < 2) lastPressWasOurs = false;
  return lastPressWasOurs && (event as UIEvent).detail > 1;
}

function aimedAtThePage(
  event: Event,
  target: EventTarget | undefined,
  surfaces: ReadonlyMap<Element, OwnSurface>,
): void {
  const { type } = event;
  const other = /^(focus|blur)/.test(type) && (event as FocusEvent).relatedTarget;
  if (other && surfaces.has(other as Element)) {
    if (type === 'blur' || type === 'focusout') left = target;
    if (left === target) event.stopImmediatePropagation();
  } else if ((type === 'keydown' || type === 'pointerdown') && event.isTrusted) {
    if ([...surfaces.values()].reverse().some((surface) => surface.onElsewhere?.(event))) use(event);
  }
  // Tab past the last button of a dialog puts the focus on the page's body, or on the browser's own buttons.
  if (isKey(event) && [...surfaces.values()].some(({ modal }) => modal)) {
    event.stopImmediatePropagation();
    if (type === 'keydown') keysDown.add(event.code);
  }
}

function use(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** By its name: a browser answers slowly what an event is or has, and `instanceof` fails for one of a frame. */
function isKey(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key');
}
