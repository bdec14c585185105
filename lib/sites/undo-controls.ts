/** What takes a message back right after it was sent, where a site has such a control. Data. */
const undoControls: Readonly<Record<string, string>> = {
  // "Undo" in the notice that a message was sent, for 5 to 30 s: idx:65874958707, idx:31029150835.
  gmail: '#link_undo',
};

/** Undefined where no such control is known. */
export function undoControlOf(site: string): string | undefined {
  return undoControls[site];
}
