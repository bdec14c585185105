/**
 * Tone: precise rules over words and phrases (rules/), shouting, register for the kind, and small trained models (model/).
 * In: a message. Out: findings that name the words and say why. Imports ../text and ../make-finding.ts only.
 */
export { toneCheck } from './tone-words.ts';
