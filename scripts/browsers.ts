import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './debian.ts';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** An environment variable that names the program and goes before everything else. */
  readonly variable: string;
  readonly label: string;
  /** Names on PATH, best first. */
  readonly commands: readonly string[];
  readonly debianPackage: string;
  readonly places: (env: NodeJS.ProcessEnv) => Partial<Record<NodeJS.Platform, readonly string[]>>;
}

const browsers: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM',
    label: 'Chromium or Chrome',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    debianPackage: 'chromium',
    places: (env) => ({
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        `${env.HOME ?? ''}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      ],
      win32: programFolders(env).flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ]),
    }),
  },
  firefox: {
    variable: 'FIREFOX',
    label: 'Firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    debianPackage: 'firefox-esr',
    places: (env) => ({
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        `${env.HOME ?? ''}/Applications/Firefox.app/Contents/MacOS/firefox`,
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: programFolders(env).map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    }),
  },
};

function programFolders(env: NodeJS.ProcessEnv): string[] {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
}

/** Every place to look for a browser, best first: the environment variable, PATH, then the usual folders. */
export function placesToLook(
  name: BrowserName,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  const known = browsers[name];
  const chosen = env[known.variable];
  if (chosen) return [chosen];
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = known.commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...onPath, ...(known.places(env)[platform] ?? [])];
}

/** The program of a browser on this machine, or null. Ubuntu's stand-ins that only point at a snap do not count. */
export function findBrowser(name: BrowserName): string | null {
  return placesToLook(name, process.platform, process.env).find(works) ?? null;
}

function works(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows and macOS the file is the program itself, and `--version` may open a window.
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** A missing browser, in words that say what to do. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

/**
 * The programs of the browsers asked for. What is missing is installed where this machine allows it (Debian-like,
 * root); otherwise the error says exactly what to do.
 * In: names, a function that tells the person what happens. Out: one path a name. Throws BrowserMissing.
 */
export function ensureBrowsers<Name extends BrowserName>(
  names: readonly Name[],
  say: (line: string) => void = console.log,
): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && canInstall()) installThem(missing, say);
  const found = names.map((name) => [name, findBrowser(name) ?? raise(name)] as const);
  return Object.fromEntries(found) as Record<Name, string>;
}

function installThem(names: readonly BrowserName[], say: (line: string) => void): void {
  const packages = names.map((name) => browsers[name].debianPackage);
  say(`Installing ${packages.join(' and ')} (apt-get), as this machine has no such browser…`);
  if (!install(packages)) say('apt-get could not install them.');
}

function raise(name: BrowserName): never {
  const { label, variable, debianPackage } = browsers[name];
  const chosen = process.env[variable];
  if (chosen) {
    throw new BrowserMissing(
      `${variable} points at ${chosen}, which cannot be run. Unset it, or point it at ${label}.`,
    );
  }
  throw new BrowserMissing(
    `${label} was not found. Install it (on Debian: sudo apt-get install ${debianPackage}), ` +
      `or set ${variable} to the full path of its program.`,
  );
}
