let depth = 0;

/** True while we write into an editor ourselves: the input events of that moment are no gesture of the person. */
export function isWriting(): boolean {
  return depth > 0;
}

/** Runs a synchronous edit of ours. */
export function whileWriting<Result>(edit: () => Result): Result {
  depth += 1;
  try {
    return edit();
  } finally {
    depth -= 1;
  }
}
