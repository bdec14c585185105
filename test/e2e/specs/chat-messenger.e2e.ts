import { chatMatrix } from '../chat/matrix.ts';
import { messengerScenes } from '../chat/messenger.ts';

/** Messenger: chats held and released, comment boxes with the same editor never. */
chatMatrix(messengerScenes);
