/** On the isolated world's global object: what writes and what listens are two scripts there, with one world. */
const world = globalThis as { secondLookWriting?: number };

/** True while we write into an editor ourselves: the input events of that moment are no gesture of the person. */
export function isWriting(): boolean {
  return (world.secondLookWriting ?? 0) > 0;
}

/** Runs a synchronous edit of ours. */
export function whileWriting<Result>(edit: () => Result): Result {
  world.secondLookWriting = (world.secondLookWriting ?? 0) + 1;
  try {
    return edit();
  } finally {
    world.secondLookWriting -= 1;
  }
}
