import { instagramScenes } from '../chat/instagram.ts';
import { chatMatrix } from '../chat/matrix.ts';

/** Instagram: direct messages held; captions, comments, answers to stories and the heart never. */
chatMatrix(instagramScenes);
