import type { Policy, TimeLeft } from './policy.ts';

/**
 * @param sentAt when it left, at the earliest; milliseconds since the epoch, like `now`. A limit is over at its last
 * moment, not after it.
 */
export function timeLeft(policy: Policy, sentAt: number, now: number): TimeLeft {
  const { canUnsend, windowSeconds: longest, windowSecondsSafe: safe } = policy;
  if (canUnsend === 'never') return { state: 'never' };
  if (canUnsend === 'admin-dependent') return { state: 'depends' };
  if (safe === null) return { state: 'anytime' };
  const until = sentAt + safe * 1000;
  if (safe > 0 && now < until) return { state: 'open', until };
  if (longest === null || now < sentAt + longest * 1000) return { state: 'maybe' };
  return { state: 'over', longestSeconds: longest };
}

/** The same for editing; null where it cannot be counted on. */
export function timeLeftToEdit(policy: Policy, sentAt: number, now: number): TimeLeft | null {
  const { canEdit, editWindowSeconds } = policy;
  if (canEdit === 'anytime') return { state: 'anytime' };
  if (canEdit === 'admin-dependent') return { state: 'depends' };
  if (canEdit !== 'window' || editWindowSeconds === null) return null;
  const until = sentAt + editWindowSeconds * 1000;
  return now < until ? { state: 'open', until } : { state: 'over', longestSeconds: editWindowSeconds };
}
