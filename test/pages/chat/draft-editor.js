import {
  ContentState,
  createElement,
  createRoot,
  Editor,
  EditorState,
  flushSync,
} from '/test/pages/engines/draft.js';

/**
 * A Draft.js editor in a slot.
 * @param testId the site's mark on the editable element
 * @param onEnter gets every Enter; true: the site took it
 */
export function draftEditor(slot, { testId, label, ...marks }, { changed, onEnter }) {
  const root = createRoot(slot);
  let state = EditorState.createEmpty();
  let editor = null;
  const set = (next) => {
    state = next;
    render();
    changed();
  };
  const handleReturn = ({ nativeEvent }) => (onEnter(nativeEvent) ? 'handled' : 'not-handled');
  const render = () =>
    flushSync(() =>
      root.render(
        createElement(Editor, {
          editorState: state,
          onChange: set,
          handleReturn,
          webDriverTestID: testId,
          ariaLabel: label,
          ariaMultiline: true,
          role: 'textbox',
          stripPastedStyles: true,
          ref(made) {
            editor = made;
          },
        }),
      ),
    );
  render();
  const element = slot.querySelector('[contenteditable]');
  for (const [name, value] of Object.entries(marks)) element.setAttribute(name, value === true ? '' : value);
  const text = () => state.getCurrentContent().getPlainText('\n');
  const write = (words) => {
    const content = EditorState.push(state, ContentState.createFromText(words), 'insert-characters');
    set(EditorState.moveFocusToEnd(content));
  };
  return {
    element,
    text,
    clear: () => write(''),
    focus: () => editor.focus(),
    pick: (words) => write(text().replace(/@\w*$/, '') + words),
    dispose: () => root.unmount(),
  };
}
