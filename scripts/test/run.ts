import { spawn } from 'node:child_process';

export interface Run {
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** The run is ended when it takes longer. */
  readonly minutes: number;
  /** Put before every line, so that runs side by side can be told apart. */
  readonly prefix?: string;
}

/** Runs a command and shows what it prints. Out: its exit code, null when it could not start or was ended at its deadline. */
export function run({ command, env, minutes, prefix }: Run): Promise<number | null> {
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', prefix === undefined ? 'inherit' : 'pipe', prefix === undefined ? 'inherit' : 'pipe'],
      // Its own group, so that the deadline also ends the browsers it started.
      detached: process.platform !== 'win32',
    });
    if (prefix !== undefined) {
      showLines(child.stdout, prefix);
      showLines(child.stderr, prefix);
    }
    const deadline = setTimeout(() => {
      console.log(`Ended after ${minutes} minutes: ${command.join(' ')}`);
      endGroup(child.pid);
    }, minutes * 60_000);
    const finish = (code: number | null) => {
      clearTimeout(deadline);
      resolve(code);
    };
    child.on('error', () => finish(null));
    child.on('close', finish);
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

function showLines(stream: NodeJS.ReadableStream | null, prefix: string): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) console.log(`${prefix} ${line}`);
  });
  stream?.on('end', () => {
    if (rest !== '') console.log(`${prefix} ${rest}`);
  });
}
