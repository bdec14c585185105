/** What was said or seen of one message box: by the person, or by a send that was watched. Marks are selectors, no text. */
export interface BoxRule {
  /** "Ignore this box". */
  readonly ignored?: true;
  /** "This is the send button", as a mark (mark.ts). */
  readonly send?: string;
  /** That control was seen to act as soon as it is pressed, before there is a click. */
  readonly press?: true;
}

/** What a host's settings hold of its boxes, by their marks. */
export interface OwnSite {
  /** "Guard this site" was pressed here: also where the browser lets us run everywhere. */
  readonly guarded?: true;
  readonly boxes?: Readonly<Record<string, BoxRule>>;
}

let boxes: Readonly<Record<string, BoxRule>> = {};

/** Called at the start and whenever the settings change; the surface asks at every event. */
export function useRules(own: OwnSite | undefined): void {
  boxes = own?.boxes ?? {};
}

/** The rule for this box; the marks are tried one by one, there are few. */
export function ruleFor(box: Element): BoxRule | undefined {
  return Object.entries(boxes).find(([mark]) => matchesMark(box, mark))?.[1];
}

export function allRules(): readonly (readonly [string, BoxRule])[] {
  return Object.entries(boxes);
}

/**
 * Whether a mark finds anything in the tree of this box. The mark of a plain box ("textarea") fits others of its host too:
 * it is the same box only where its Send is.
 */
export function isOnPage(box: Element, mark: string): boolean {
  try {
    return (box.getRootNode() as ParentNode).querySelector(mark) !== null;
  } catch {
    return false;
  }
}

/** A mark may come from another version of the page, or from a damaged disk: one that is no selector matches nothing. */
export function matchesMark(element: Element, mark: string): boolean {
  try {
    return element.matches(mark);
  } catch {
    return false;
  }
}
