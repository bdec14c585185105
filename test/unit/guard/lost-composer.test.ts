import { beforeAll, describe, expect, it } from 'vitest';
import { hasLostComposer } from '../../../lib/guard/health/lost-composer.ts';
import { teamsSurfaces } from '../../../lib/sites/teams/index.ts';
import { giveEverythingABox, show } from '../sites/dom.ts';

beforeAll(giveEverythingABox);

const box = '<div data-tid="ckeditor" role="textbox" contenteditable="true" aria-multiline="true">Hi</div>';

function isLost(html: string): boolean {
  show(html, 'https://teams.microsoft.com/v2/');
  return hasLostComposer(document, teamsSurfaces);
}

describe('a composer that no surface takes for one', () => {
  it('is a box with a Send beside it, in any language that is known', () => {
    expect(isLost(`<main><div>${box}<button aria-label="Send"></button></div></main>`)).toBe(true);
    expect(isLost(`<main><textarea>Hi</textarea><div role="button">送信</div></main>`)).toBe(true);
  });

  it('is none that is known, no comment, search or forward, and none beside the Send of something else', () => {
    const known = `<div>${box}<button data-tid="sendMessageCommands-send" aria-label="Send"></button></div>`;
    expect(isLost(`<main>${known}</main>`)).toBe(false);
    expect(isLost(`<main><div>${box}<button>Comment</button></div></main>`)).toBe(false);
    expect(isLost(`<div role="dialog">${box}<button>Send</button></div>`)).toBe(false);
    expect(isLost(`<article>${box}<button>Send</button></article>`)).toBe(false);
    expect(isLost('<main><input type="text"><button>Send</button></main>')).toBe(false);
    expect(isLost(`<main>${known}<div>${box}<button>Save</button></div></main>`)).toBe(false);
  });
});
