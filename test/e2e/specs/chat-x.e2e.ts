import { chatMatrix } from '../chat/matrix.ts';
import { xScenes } from '../chat/x.ts';

/** X: messages old and new held and released; posts, replies, searches and the voice button never. */
chatMatrix(xScenes);
