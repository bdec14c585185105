import {
  createEditor,
  createElement,
  createRoot,
  Editable,
  Editor,
  flushSync,
  Node,
  Slate,
  Transforms,
  withHistory,
  withReact,
} from '/test/pages/engines/slate.js';

const empty = () => [{ type: 'line', children: [{ text: '' }] }];

/**
 * A Slate editor in a slot.
 * @param onEnter gets every Enter without Shift; true: the site took it
 */
export function slateEditor(slot, attributes, { changed, onEnter }) {
  const editor = withHistory(withReact(createEditor()));
  const root = createRoot(slot);
  const onKeyDown = (event) => {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (isEnter && onEnter(event.nativeEvent)) event.preventDefault();
  };
  const editable = createElement(Editable, { ...attributes, onKeyDown });
  const slate = createElement(Slate, { editor, initialValue: empty(), onChange: () => changed() }, editable);
  flushSync(() => root.render(slate));
  const text = () => editor.children.map((line) => Node.string(line)).join('\n');
  const everything = () => ({ anchor: Editor.start(editor, []), focus: Editor.end(editor, []) });
  const clear = () => {
    Transforms.delete(editor, { at: everything() });
    Transforms.select(editor, Editor.start(editor, []));
  };
  return {
    element: slot.querySelector('[data-slate-editor]'),
    text,
    clear,
    focus: () => slot.querySelector('[data-slate-editor]').focus(),
    pick(words) {
      const left = text().replace(/@\w*$/, '');
      clear();
      Transforms.insertText(editor, left + words, { at: Editor.start(editor, []) });
      Transforms.select(editor, Editor.end(editor, []));
    },
    dispose: () => root.unmount(),
  };
}
