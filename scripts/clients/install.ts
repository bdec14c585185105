import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canInstall, install } from '../debian.ts';
import type { ClientName, ClientPackages } from './clients.ts';

const cache = fileURLToPath(new URL('../../.output/clients/', import.meta.url));

/** Where a client's npm packages are, or would be: kept from run to run, and no part of this project's own. */
export function installed(name: ClientName): string {
  return join(cache, name);
}

/**
 * Brings a client and its server onto this machine, what is missing of them.
 * Out: null, or what stands in the way, as a sentence that says what to do.
 */
export function bring(client: ClientPackages, say: (line: string) => void): string | null {
  return bringDebian(client, say) ?? bringNpm(client, say);
}

function bringDebian({ label, debian, services }: ClientPackages, say: (line: string) => void) {
  const missing = debian.filter((name) => !isInstalled(name));
  if (missing.length === 0) return null;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (!canInstall()) return `${label} needs Debian packages. Run: sudo ${command}`;
  say(`Installing ${missing.join(', ')} (apt-get) for ${label}…`);
  const isDone = withoutServices(() => install(missing, ['--no-install-recommends']));
  // What was just installed would come up with the next boot.
  if (existsSync('/run/systemd/system')) spawnSync('systemctl', ['disable', ...services]);
  return isDone ? null : `${label} could not be installed: see above what ${command} says.`;
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg', ['--status', name]);
  return /^Status: install ok installed$/m.test(stdout?.toString() ?? '');
}

/** Debian's own door against starting services at install (invoke-rc.d(8)): 101 is "not allowed". */
const policy = '/usr/sbin/policy-rc.d';

function withoutServices<T>(work: () => T): T {
  if (existsSync(policy)) return work();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n');
  chmodSync(policy, 0o755);
  try {
    return work();
  } finally {
    rmSync(policy);
  }
}

function bringNpm({ name, label, npm, overrides }: ClientPackages, say: (line: string) => void) {
  if (!npm) return null;
  const folder = installed(name);
  const wanted = JSON.stringify({ private: true, dependencies: npm, overrides });
  const mark = join(folder, 'installed.json');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return null;
  say(`Installing ${Object.keys(npm).join(', ')} (npm) for ${label}…`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  } catch {
    return `${label} could not be installed: npm says why above.`;
  }
  writeFileSync(mark, wanted);
  return null;
}
