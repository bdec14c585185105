/** Slack: its composers at the bottom of a conversation and of a thread. In: elements of the page. Out: surfaces. */
import type { Surface } from '../site.ts';
import { slackMessage } from './message.ts';

export const slackSurfaces: readonly Surface[] = [slackMessage];
