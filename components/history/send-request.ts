import type { Answer, Ask, RequestName } from '../../lib/messages.ts';

/** One request to the background. Rejects with an AppError. */
export type SendRequest = <N extends RequestName>(name: N, ask: Ask<N>) => Promise<Answer<N>>;
