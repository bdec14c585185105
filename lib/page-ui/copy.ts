/** Puts text on the clipboard, from an answer the person just gave. False where the page's policy does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
