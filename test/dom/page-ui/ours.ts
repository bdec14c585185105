/** Finds what we show in the page, through the open shadow root of the test build: the first, or the one with this in it. */
export function ourRoot(inside = '*'): ShadowRoot {
  const hosts = [...document.querySelectorAll('[data-second-look]')];
  const root = hosts.map((host) => host.shadowRoot).find((each) => each?.querySelector(inside));
  if (!root) throw new Error('Nothing of ours is shown.');
  return root;
}

export function isShown(): boolean {
  return document.querySelector('[data-second-look]') !== null;
}

/** The visible button of ours whose accessible name begins like this. */
export function button(name: string): HTMLButtonElement {
  const found = [...ourRoot().querySelectorAll('button')].find(
    (each) => each.checkVisibility() && (each.ariaLabel ?? each.textContent).startsWith(name),
  );
  if (!found) throw new Error(`No button "${name}" among: ${buttonNames().join(', ')}`);
  return found;
}

export function buttonNames(): string[] {
  return [...ourRoot().querySelectorAll('button')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.ariaLabel ?? each.textContent);
}

/** The element with the focus, ours included. */
export function focused(): Element | null {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
}

/** Every event of these types that a page would see, as "type:target", recorded as early as a page can. */
export function recordPageEvents(types: readonly string[]): { readonly seen: string[]; stop(): void } {
  const seen: string[] = [];
  const record = (event: Event) => {
    const { target } = event;
    seen.push(`${event.type}:${target instanceof Element ? target.className || target.localName : 'other'}`);
  };
  for (const type of types) window.addEventListener(type, record, true);
  return {
    seen,
    stop() {
      for (const type of types) window.removeEventListener(type, record, true);
    },
  };
}

/** Puts the caret or a selection into the text of an editor. */
export function select(editor: HTMLElement, start: number, end = start): void {
  editor.focus();
  const text = editor.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, start, text, end);
}

/** [start, end] of the selection in the document. */
export function selected(): [number, number] | null {
  const selection = document.getSelection();
  return selection ? [selection.anchorOffset, selection.focusOffset] : null;
}
