import type { Answer } from '../messages.ts';
import { request } from '../request.ts';

/** What our own pages need to lead a kept text back into its conversation. */
export const draftTools = {
  findPlace: async (attemptId: string) => (await request('draft.find', { attemptId })).place,
  findSeen: async (attemptId: string) => (await request('seen.find', { attemptId })).seen,
  insert: async (attemptId: string, text: string): Promise<Answer<'draft.insert'>['done']> =>
    (await request('draft.insert', { attemptId, text })).done,
  async resume(attemptId: string): Promise<void> {
    await request('draft.resume', { attemptId });
  },
  onShown(look: () => void): () => void {
    const whenShown = () => {
      if (!document.hidden) look();
    };
    document.addEventListener('visibilitychange', whenShown);
    return () => document.removeEventListener('visibilitychange', whenShown);
  },
};
