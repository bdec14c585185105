/** The submit that is being looked at: which form, and the control that asked for it (null: a script, or Enter without a button). */
let current: { readonly form: EventTarget | null; readonly submitter: HTMLElement | null } | null = null;

/**
 * A form has buttons that submit it and send nothing ("Save draft"), and an event's path does not tell which one was
 * pressed. Call it with every submit before the guard sees it.
 */
export function noteSubmit(event: SubmitEvent): void {
  current = { form: event.target, submitter: event.submitter };
  setTimeout(() => {
    current = null;
  });
}

/** The control that submits this form right now; undefined when nothing does, null when no control asked for it. */
export function submitterOf(form: EventTarget): HTMLElement | null | undefined {
  return current?.form === form ? current.submitter : undefined;
}
