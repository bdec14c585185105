/**
 * The answer a form was submitted with: the value of the pressed button. The form goes nowhere by itself.
 * Inside a page this, not a click, is what reaches us (lib/page-ui/shield.ts).
 */
export function submitted(event: SubmitEvent): string {
  event.preventDefault();
  const { submitter } = event;
  return submitter !== null && 'value' in submitter ? String(submitter.value) : '';
}
