import { discordScenes } from '../chat/discord.ts';
import { chatMatrix } from '../chat/matrix.ts';

/** Discord: on Slate, with its optional button and without. */
chatMatrix(discordScenes);
