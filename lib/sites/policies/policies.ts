import { chatPolicies } from './chat.ts';
import { linkedinPolicies } from './linkedin.ts';
import { mailPolicies } from './mail.ts';
import type { Policy } from './policy.ts';

/** The whole take-back table. */
export const policies: readonly Policy[] = /* @__PURE__ */ [
  linkedinPolicies,
  mailPolicies,
  chatPolicies,
].flat();
