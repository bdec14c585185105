import { chatMatrix } from '../chat/matrix.ts';
import { telegramScenes } from '../chat/telegram.ts';

/** Telegram's two web clients: chats, captions and what is scheduled held; edits, stickers and the voice button never. */
chatMatrix(telegramScenes);
