import { expect, it, vi } from 'vitest';
import { contextFor } from '../../../../lib/guard/session/context.ts';
import { defaultSettings } from '../../../../lib/settings.ts';
import type { Composer, Surface } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith, servicesWith } from './fakes.ts';

const message = messageWith({ kind: 'inmail' });

function contextOn(parts: Partial<Surface>) {
  const plain = composerReading({ message });
  const composer: Composer = { ...plain, surface: { ...plain.surface, ...parts } };
  const services = servicesWith({}, { ...defaultSettings, dialect: 'gb', dictionary: ['kubectl'] });
  return contextFor(services, message, composer);
}

it('knows the names of the recipients, of those on the page and of the person', () => {
  const { knownNames, ownName } = contextOn({
    ownName: () => 'Ada Bergström',
    knownNames: () => ['Gregory'],
  });
  expect(knownNames).toEqual(['Helena Ortiz', 'Gregory', 'Ada Bergström']);
  expect(ownName).toBe('Ada Bergström');
});

it('asks the page for names when they are wanted, and once', () => {
  const knownNames = vi.fn(() => ['Gregory']);
  const context = contextOn({ knownNames });
  expect(knownNames).not.toHaveBeenCalled();
  expect(context.knownNames).toBe(context.knownNames);
  expect(knownNames).toHaveBeenCalledOnce();
});

it('tells a surface what kind of message it asks the limits for', () => {
  const limits = vi.fn(() => ({ text: 300 }));
  expect(contextOn({ limits }).limits).toEqual({ text: 300 });
  expect(limits).toHaveBeenCalledWith(expect.anything(), 'inmail');
});

it('has the settings that the engine goes by', () => {
  expect(contextOn({})).toMatchObject({
    kind: 'inmail',
    dialect: 'gb',
    dictionary: new Set(['kubectl']),
  });
});
