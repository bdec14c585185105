/** Draft.js in React: the editor of X's posts, and of its messages before X Chat. */
export { ContentState, Editor, EditorState } from 'draft-js';
export { createElement } from 'react';
export { flushSync } from 'react-dom';
export { createRoot } from 'react-dom/client';
