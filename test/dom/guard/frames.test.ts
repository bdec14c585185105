import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFrames, watchPagesAround } from '../../../lib/guard/frames.ts';

let stopped: AbortController;
let heard: Window[];

beforeEach(() => {
  stopped = new AbortController();
  heard = [];
});
afterEach(() => {
  stopped.abort();
  document.body.replaceChildren();
});

const watch = (): void => watchFrames(window, (view) => heard.push(view), stopped.signal);

function addFrame(html = '<p>Hi</p>'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), { once: true });
    document.body.append(frame);
  });
}

it('hears a frame that has loaded, and the next document in it, once each', async () => {
  watch();
  const frame = await addFrame();
  expect(heard.at(-1)).toBe(frame.contentWindow);
  const before = heard.length;
  frame.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  expect(heard.length).toBe(before);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.srcdoc = '<p>Another</p>';
  });
  expect(heard.length).toBe(before + 1);
});

it('hears a frame that was there before', async () => {
  const frame = await addFrame();
  watch();
  expect(heard).toEqual([frame.contentWindow]);
});

it('hears a frame in a shadow root when the pointer comes over it', async () => {
  watch();
  const frame = await addFrame();
  heard = [];
  const host = document.createElement('div');
  document.body.append(host);
  const inShadow = document.createElement('iframe');
  host.attachShadow({ mode: 'open' }).append(inShadow);
  inShadow.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  expect(heard).toEqual([inShadow.contentWindow]);
  expect(heard).not.toContain(frame.contentWindow);
});

it('leaves frames of other origins, and those it is told to leave, alone', async () => {
  watch();
  const foreign = document.createElement('iframe');
  foreign.setAttribute('sandbox', '');
  foreign.srcdoc = '<p>Hi</p>';
  await new Promise((resolve) => {
    foreign.addEventListener('load', resolve, { once: true });
    document.body.append(foreign);
  });
  expect(heard.includes(foreign.contentWindow as Window)).toBe(false);
  stopped.abort();
  heard = [];
  await addFrame();
  expect(heard).toEqual([]);
});

it('from within a frame, hears the page around once something wanted is written there, until the frame goes', async () => {
  const frame = await addFrame('<textarea></textarea>');
  const view = frame.contentWindow as Window & typeof globalThis;
  let isWanted = false;
  let until: AbortSignal | undefined;
  watchPagesAround(
    view,
    () => isWanted,
    (around, signal) => {
      heard.push(around);
      until ??= signal;
    },
    stopped.signal,
  );
  const focus = (): void => {
    view.document.querySelector('textarea')?.dispatchEvent(new view.FocusEvent('focusin', { bubbles: true }));
  };
  focus();
  expect(heard).toEqual([]);
  isWanted = true;
  focus();
  focus();
  expect(heard[0]).toBe(window);
  expect(heard.filter((each) => each === window)).toHaveLength(1);
  view.dispatchEvent(new view.Event('pagehide'));
  expect(until?.aborted).toBe(true);
});

it('from within a frame, hears the frames beside it too, each once and never itself', async () => {
  const frame = await addFrame('<textarea></textarea>');
  const beside = await addFrame('<button>Send</button>');
  const view = frame.contentWindow as Window & typeof globalThis;
  watchPagesAround(
    view,
    () => true,
    (around) => heard.push(around),
    stopped.signal,
  );
  view.document.querySelector('textarea')?.dispatchEvent(new view.FocusEvent('focusin', { bubbles: true }));
  const late = await addFrame('<button>Send</button>');
  expect(heard.filter((each) => each === beside.contentWindow)).toHaveLength(1);
  expect(heard.filter((each) => each === late.contentWindow)).toHaveLength(1);
  expect(heard).not.toContain(view);
  view.dispatchEvent(new view.Event('pagehide'));
  heard = [];
  await addFrame();
  expect(heard).toEqual([]);
});
