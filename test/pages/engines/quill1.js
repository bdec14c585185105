/** Quill 1: what Slack's fork began as, and what some of its embedded composers still are. */
export { default as Quill } from 'quill1';
