import { describe, expect, it } from 'vitest';
import { keptHtml, shownHtml } from '../../lib/sanitize.ts';

function shown(html: string): string {
  const box = document.createElement('div');
  box.append(shownHtml(html));
  return box.innerHTML;
}

describe('HTML that is kept', () => {
  it('holds formatting, lines and lists', () => {
    const html = '<p><b>Dear</b> <em>Helena</em>,</p><ul><li>one</li><li>two</li></ul>';
    expect(keptHtml(html)).toBe(html);
  });

  it('loses attributes, addresses, styles and editor parts', () => {
    const html =
      '<div class="ql-x" style="color:red" data-id="7"><a href="https://evil.example">see</a> <b id="y">this</b></div>';
    expect(keptHtml(html)).toBe('<div>see <b>this</b></div>');
  });

  it('is not kept where it says no more than the text, or is too long', () => {
    expect(keptHtml('<p>Dear Helena,</p><p>soon.<br></p>')).toBeUndefined();
    expect(keptHtml(`<b>${'x'.repeat(100_000)}</b>`)).toBeUndefined();
  });
});

describe('HTML that is shown', () => {
  it.each([
    ['<img src=x onerror="globalThis.ran = 1"><b>a</b>', '<b>a</b>'],
    ['<script>globalThis.ran = 1</script><b>a</b>', '<b>a</b>'],
    ['<svg onload="globalThis.ran = 1"><path d="M0 0"/></svg>', ''],
    ['<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><b>a</b>', '<b>a</b>'],
    ['<a href="javascript:globalThis.ran = 1">a</a>', 'a'],
    ['<form action="https://evil.example"><input name="q"><button>a</button></form>', 'a'],
    ['<style>@import "https://evil.example"</style><b>a</b>', '<b>a</b>'],
    ['<p background="https://evil.example/x.png">a</p>', '<p>a</p>'],
    ['<math><mtext><table><mglyph><style><img src=x onerror="globalThis.ran = 1">', ''],
    ['<b><b title="</b><img src=x onerror=globalThis.ran=1>">a</b></b>', '<b><b>a</b></b>'],
  ])('%s becomes %s', (hostile, harmless) => {
    expect(shown(hostile)).toBe(harmless);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('is no other than what was kept', () => {
    const kept = keptHtml('<p><strong>Dear</strong> <u>Helena</u></p>') ?? '';
    expect(shown(kept)).toBe(kept);
  });
});
