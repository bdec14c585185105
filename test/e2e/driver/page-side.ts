/**
 * What runs inside a page on behalf of the driver. `inPage` is sent as source, so it is one self-contained function:
 * nothing from outside its body may be used.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface UiElement {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  /** In CSS pixels of the top viewport. */
  readonly box: Box;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** Index of the nearest listed element that contains this one, or -1. */
  readonly parent: number;
}

export type ScriptedAct = 'focus' | 'activate' | 'submit' | 'remove';

export type PageRequest =
  /** The nth element that matches in any open shadow root or same-origin frame, rendered ones only. */
  | { readonly do: 'find'; readonly selector: string; readonly nth: number }
  /** Something done to the nth match by a script, not by a person: focus it, click it, submit its form, take it away. */
  | { readonly do: ScriptedAct; readonly selector: string; readonly nth: number }
  /** Whether the nth match, or something in it, has the focus of its tree, and its frame that of the page around it. */
  | { readonly do: 'focused'; readonly selector: string; readonly nth: number }
  /** The value or rendered text of the nth match. */
  | { readonly do: 'read'; readonly selector: string; readonly nth: number }
  /** Everything with a role, on show: in our host elements ('ours') or in the whole document ('page'). */
  | { readonly do: 'roles'; readonly scope: 'ours' | 'page' }
  /** How many of our host elements there are, shown or not. */
  | { readonly do: 'hosts' };

export function inPage(request: PageRequest): unknown {
  type Root = Document | ShadowRoot;
  const roots = (root: Root): Root[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const inner: Root[] = [];
      if (element.shadowRoot) inner.push(element.shadowRoot);
      // A cross-origin frame answers null, or throws in some states.
      try {
        const frame = /^I?FRAME$/.test(element.tagName)
          ? (element as HTMLIFrameElement).contentDocument
          : null;
        if (frame) inner.push(frame);
      } catch {
        return [];
      }
      return inner.flatMap((each) => [each, ...roots(each)]);
    });
  const everyRoot = (): Root[] => [document, ...roots(document)];

  const boxOf = (element: Element): Box => {
    const rect = element.getBoundingClientRect();
    let { x, y } = rect;
    let view = element.ownerDocument.defaultView;
    while (view?.frameElement) {
      const frame = view.frameElement;
      const outer = frame.getBoundingClientRect();
      x += outer.x + frame.clientLeft;
      y += outer.y + frame.clientTop;
      view = frame.ownerDocument.defaultView;
    }
    return { x, y, width: rect.width, height: rect.height };
  };
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };

  const native: Record<string, string> = {
    BUTTON: 'button',
    DIALOG: 'dialog',
    OUTPUT: 'status',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    LI: 'listitem',
    UL: 'list',
    OL: 'list',
    TEXTAREA: 'textbox',
    SELECT: 'combobox',
    SUMMARY: 'button',
    MARK: 'mark',
    ARTICLE: 'article',
    DETAILS: 'group',
    TABLE: 'table',
    TR: 'row',
    NAV: 'navigation',
    MAIN: 'main',
    PROGRESS: 'progressbar',
  };
  const inputs: Record<string, string> = {
    search: 'searchbox',
    checkbox: 'checkbox',
    radio: 'radio',
    number: 'spinbutton',
    range: 'slider',
    submit: 'button',
    button: 'button',
    hidden: '',
  };
  const roleOf = (element: Element): string => {
    const explicit = element.getAttribute('role');
    if (explicit) return explicit;
    if (element instanceof HTMLInputElement || element.tagName === 'INPUT') {
      return inputs[(element as HTMLInputElement).type] ?? 'textbox';
    }
    if (element.tagName === 'A') return element.hasAttribute('href') ? 'link' : '';
    if (element.tagName === 'SECTION' || element.tagName === 'FORM') {
      const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      return named ? (element.tagName === 'FORM' ? 'form' : 'region') : '';
    }
    return native[element.tagName] ?? '';
  };
  const spoken = (element: Element): string => {
    const parts = [...element.childNodes].map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const child = node as Element;
      if (child.getAttribute('aria-hidden') === 'true' || child.tagName === 'STYLE') return '';
      return child.getAttribute('aria-label') ?? spoken(child);
    });
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  };
  const namedByContent = new Set([
    'button',
    'link',
    'heading',
    'listitem',
    'option',
    'tab',
    'row',
    'status',
    'alert',
  ]);
  const nameOf = (element: Element, role: string): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = element.getRootNode() as Root;
    const labels = ids.map((id) => root.getElementById(id)).filter((label) => label !== null);
    if (labels.length > 0) return labels.map(spoken).join(' ');
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const own = (element as HTMLInputElement).labels;
    if (own && own.length > 0) return [...own].map(spoken).join(' ');
    if (namedByContent.has(role)) return spoken(element);
    return element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '';
  };

  const ourHosts = (): Element[] =>
    everyRoot().flatMap((root) => [...root.querySelectorAll('div[data-second-look]')]);

  if (request.do === 'hosts') return ourHosts().length;

  if (request.do !== 'roles') {
    const all = everyRoot().flatMap((root) => [...root.querySelectorAll<HTMLElement>(request.selector)]);
    const element = all.filter(isShown)[request.nth];
    if (!element) return null;
    switch (request.do) {
      case 'find':
        element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        return boxOf(element);
      case 'read':
        // Word joiners are an editor's anchors for the caret (CKEditor): nobody sees them.
        return ((element as HTMLInputElement).value ?? element.innerText).replaceAll('\u2060', '');
      case 'focused': {
        const { frameElement } = element.ownerDocument.defaultView ?? window;
        // A body is active in its frame, whether or not that has the focus.
        const isFrameActive = !frameElement || frameElement.ownerDocument.activeElement === frameElement;
        const { activeElement } = element.getRootNode() as Document | ShadowRoot;
        return isFrameActive && element.contains(activeElement);
      }
      case 'focus':
        element.focus();
        return true;
      case 'activate':
        element.click();
        return true;
      case 'submit':
        element.closest('form')?.requestSubmit();
        return true;
      case 'remove':
        element.remove();
        return true;
    }
  }

  const scopes: ParentNode[] =
    request.scope === 'ours' ? ourHosts().flatMap((host) => host.shadowRoot ?? []) : everyRoot();
  const listed: Element[] = [];
  const answer: UiElement[] = [];
  for (const scope of scopes) {
    for (const element of scope.querySelectorAll('*')) {
      const role = roleOf(element);
      if (role === '' || role === 'presentation' || role === 'none' || !isShown(element)) continue;
      let parent = -1;
      for (let index = listed.length - 1; index >= 0 && parent < 0; index -= 1) {
        if (listed[index]?.contains(element)) parent = index;
      }
      listed.push(element);
      answer.push({
        role,
        name: nameOf(element, role),
        text: (element as HTMLElement).innerText ?? '',
        box: boxOf(element),
        focused: (element.getRootNode() as Root).activeElement === element,
        disabled: element.matches(':disabled, [aria-disabled="true"]'),
        parent,
      });
    }
  }
  return answer;
}
