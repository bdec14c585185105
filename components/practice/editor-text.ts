/** What a contenteditable says, a line for each block as browsers make them on Enter; no spaces around it. */
export function textOf(editor: HTMLElement): string {
  const lines: string[] = [];
  let inline = '';
  for (const node of editor.childNodes) {
    if (node instanceof HTMLDivElement || node instanceof HTMLParagraphElement) {
      if (inline !== '') lines.push(inline);
      inline = '';
      lines.push(inlineText(node).replace(/\n$/u, ''));
    } else {
      inline += inlineText(node);
    }
  }
  if (inline !== '') lines.push(inline);
  return lines.join('\n').replaceAll('\u00a0', ' ').trim();
}

function inlineText(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  return node instanceof Text ? node.data : [...node.childNodes].map(inlineText).join('');
}

/** Puts lines into the editor as it makes them itself when one types, and tells listeners of the change. */
export function write(editor: HTMLElement, text: string): void {
  const lines = text === '' ? [] : text.split('\n');
  editor.replaceChildren(
    ...lines.map((line) => {
      const block = document.createElement('div');
      block.append(line === '' ? document.createElement('br') : line);
      return block;
    }),
  );
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
