import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the browser that tests can fire. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** Calls every listener and gives back what each returned. */
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
    get size() {
      return listeners.size;
    },
  };
}

/** Storage as both browsers keep it: values are copies, changes are told. */
function fakeStorageArea(area: string, onChanged: ReturnType<typeof fakeEvent>) {
  const values = new Map<string, unknown>();
  return {
    values,
    async get(keys: string | readonly string[] | null) {
      const asked = keys === null ? [...values.keys()] : [keys].flat();
      const there = asked.filter((key) => values.has(key));
      return structuredClone(Object.fromEntries(there.map((key) => [key, values.get(key)])));
    },
    async set(items: Record<string, unknown>) {
      for (const [key, newValue] of Object.entries(structuredClone(items))) {
        const oldValue = values.get(key);
        values.set(key, newValue);
        onChanged.fire({ [key]: { oldValue, newValue } }, area);
      }
    },
    async remove(keys: string | readonly string[]) {
      for (const key of [keys].flat()) values.delete(key);
    },
  };
}

function fakeAlarms() {
  const set = new Map<string, unknown>();
  return {
    set,
    onAlarm: fakeEvent(),
    create: (name: string, alarm: unknown) => void set.set(name, alarm),
    get: async (name: string) => set.get(name),
    clear: async (name: string) => set.delete(name),
  };
}

/** As much of the browser as the background and settings use; everything else is missing on purpose. */
export function createFakeBrowser() {
  const onChanged = fakeEvent();
  const granted = new Set<string>();
  return {
    runtime: {
      id: 'second-look' as string | undefined,
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      getURL: (path: string) => `chrome-extension://second-look${path}`,
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    },
    storage: {
      onChanged,
      local: fakeStorageArea('local', onChanged),
      session: fakeStorageArea('session', onChanged),
    },
    permissions: {
      granted,
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      getAll: async () => ({ origins: [...granted] }),
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    scripting: {
      executeScript: vi.fn<(injection: unknown) => Promise<unknown[]>>(async () => []),
      getRegisteredContentScripts: vi.fn<() => Promise<{ id: string }[]>>(async () => []),
      registerContentScripts: vi.fn<(scripts: unknown) => Promise<void>>(async () => {}),
      updateContentScripts: vi.fn<(scripts: unknown) => Promise<void>>(async () => {}),
      unregisterContentScripts: vi.fn<(filter: unknown) => Promise<void>>(async () => {}),
    },
    tabs: {
      onRemoved: fakeEvent(),
      get: vi.fn(async (_id: number) => ({ incognito: false })),
      query: vi.fn<(filter: unknown) => Promise<{ id?: number; url?: string }[]>>(async () => []),
      create: vi.fn<(options: unknown) => Promise<void>>(async () => {}),
      sendMessage: vi.fn<(tabId: number, message: unknown, options?: unknown) => Promise<unknown>>(
        async () => undefined,
      ),
    },
    action: {
      setBadgeText: vi.fn<(badge: { text: string; tabId?: number }) => Promise<void>>(async () => {}),
      setBadgeBackgroundColor: vi.fn<(badge: { color: string }) => Promise<void>>(async () => {}),
      setTitle: vi.fn<(badge: { title: string }) => Promise<void>>(async () => {}),
    },
    alarms: fakeAlarms(),
    notifications: {
      create: vi.fn<(id: string, options: unknown) => Promise<string>>(async (id) => id),
      clear: vi.fn(async () => true),
      onClicked: fakeEvent(),
    },
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
