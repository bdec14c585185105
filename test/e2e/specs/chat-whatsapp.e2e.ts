import { chatMatrix } from '../chat/matrix.ts';
import { whatsappScenes } from '../chat/whatsapp.ts';

/** WhatsApp Web: chats and captions held and released; search, edits and the voice button never. */
chatMatrix(whatsappScenes);
