import { chatMatrix } from '../chat/matrix.ts';
import { teamsScenes } from '../chat/teams.ts';

/** Teams: chats, posts and replies held and released; edits, the forward window and new lines never. */
chatMatrix(teamsScenes);
