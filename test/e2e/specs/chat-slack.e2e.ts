import { chatMatrix } from '../chat/matrix.ts';
import { slack } from '../chat/slack.ts';

/** Slack: nothing missed, doubled, altered, sent from the wrong composer, or held that is no message. */
chatMatrix([slack]);
