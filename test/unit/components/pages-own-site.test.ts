import { expect, it, vi } from 'vitest';
import { createOwnSiteModel, type OwnSiteTools } from '../../../components/popup/own-site-model.ts';
import { defaultSettings } from '../../../lib/settings.ts';

const box = {
  frameId: 0,
  box: 'textarea',
  name: '',
  kind: 'chat',
  send: null,
  isSaid: false,
  isIgnored: false,
} as const;

async function popupOver(started: boolean) {
  const leave = vi.fn();
  const tools: OwnSiteTools = {
    load: async () => defaultSettings,
    save: async () => defaultSettings,
    grantHost: async () => true,
    removeHost: async () => undefined,
    leave,
  };
  let boxes = [box];
  const answers: Record<string, () => object> = {
    'own.found': () => ({ boxes, frames: [] }),
    'own.pick': () => {
      if (!started) boxes = [];
      return { started };
    },
  };
  const model = createOwnSiteModel(async (name) => answers[name]?.() as never, tools);
  await model.look('talk.example', 1);
  return { model, leave };
}

it('leaves the page to the person once it waits for their click', async () => {
  const { model, leave } = await popupOver(true);
  await model.pick(box);
  expect(leave).toHaveBeenCalledOnce();
  expect(model.problem.value).toBe('');
});

it('says so when the box is gone, and looks again', async () => {
  const { model, leave } = await popupOver(false);
  expect(model.boxes.value).toEqual([box]);
  await model.pick(box);
  expect(leave).not.toHaveBeenCalled();
  expect(model.problem.value).toMatch(/no longer in the page/);
  expect(model.boxes.value).toEqual([]);
});
