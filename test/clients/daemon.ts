import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { until } from '../e2e/driver/index.ts';

const startMs = 20_000;

/** A server of this run alone: its own configuration, in a folder that goes with it. */
export interface Daemon {
  readonly port: number;
  stop(): Promise<void>;
}

export interface DaemonOptions {
  readonly command: readonly [string, ...string[]];
  /** Where it will listen, on this machine only. */
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  /** How it is told to end, where SIGTERM is not it. */
  readonly ending?: NodeJS.Signals;
}

/** Runs a program in the foreground and returns when its port answers. Throws with its last words when it does not. */
export async function startDaemon({ command, port, env, ending }: DaemonOptions): Promise<Daemon> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    // A server that finds itself in a test would behave as in its own.
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill(ending));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said = (said + words).slice(-2000);
    });
  }
  let ended = '';
  const gone = new Promise<void>((resolve) => {
    const end = (how: string): void => {
      ended = how;
      resolve();
    };
    child.on('error', ({ message }) => end(message));
    child.on('close', (code) => end(`it ended with ${code}`));
  });
  const stop = async (): Promise<void> => {
    child.kill(ending);
    await gone;
  };
  try {
    await until(`${program} to answer`, async () => ended !== '' || (await answers(port)), startMs);
    if (ended !== '') throw new Error(`${program}: ${ended}`);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said}`);
  }
  return { port, stop };
}

/**
 * Starts what belongs together. Each part is handed to `keep` as it runs: they stop together, also when a later one does
 * not come up.
 */
export async function startTogether<T>(
  start: (keep: <S extends { stop(): Promise<void> }>(part: S) => S) => Promise<T>,
): Promise<T & { stop(): Promise<void> }> {
  const parts: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(parts.map((part) => part.stop()));
  };
  try {
    const started = await start((part) => {
      parts.push(part);
      return part;
    });
    return { ...started, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const say = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => say(true));
    socket.on('error', () => say(false));
  });
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export interface TemporaryFolder {
  readonly path: string;
  write(name: string, text: string): void;
  remove(): void;
}

/** A new folder with these files in it. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'second-look-client-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}
