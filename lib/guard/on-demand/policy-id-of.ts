import { policyIdFor } from '../../sites/policies/index.ts';
import type { SendAttempt } from '../attempt/types.ts';

/** Its row of the take-back table. */
export function policyIdOf({ message, mayBeInMail = false }: SendAttempt): string {
  return policyIdFor(message.site, message.surface, message.kind, mayBeInMail);
}
