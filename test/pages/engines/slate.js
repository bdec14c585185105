/** Slate with its React editor, as Discord has it. */
export { createElement } from 'react';
export { flushSync } from 'react-dom';
export { createRoot } from 'react-dom/client';
export { createEditor, Editor, Node, Transforms } from 'slate';
export { withHistory } from 'slate-history';
export { Editable, Slate, withReact } from 'slate-react';
