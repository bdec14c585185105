import { isRendered } from './find.ts';

/**
 * True when a suggestion list of exactly this editor is open, so that Enter picks from it: what `aria-controls`,
 * `aria-owns` or `aria-activedescendant` point to is on show. Never "some listbox somewhere" (composers.md 8.4).
 */
export function hasOpenSuggestions(editor: HTMLElement): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const shown = (id: string): boolean => {
    const element = root.getElementById(id);
    return element !== null && isRendered(element);
  };
  const active = idsIn(editor, 'aria-activedescendant');
  if (active.some(shown)) return true;
  if (editor.getAttribute('aria-expanded') === 'false') return false;
  return [...idsIn(editor, 'aria-controls'), ...idsIn(editor, 'aria-owns')].some((id) => {
    const list = root.getElementById(id);
    const isList = list?.matches('[role="listbox"], [role="menu"], [role="grid"]') ?? false;
    return list !== null && isList && isRendered(list);
  });
}

function idsIn(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
}
