/** Quill 2: the engine that Slack's editor is a fork of. */
export { default as Quill } from 'quill';
