import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));

/** What Chromium and Chrome are called on a PATH: first the one without windows of its own, which leaves the processor to the map. */
const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFolders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ...programFolders.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
];

/**
 * The path of a Chromium or Chrome that starts: CHROMIUM_PATH, then Playwright's own, then the system's; null where there is none.
 * Throws where CHROMIUM_PATH names none that does: another browser in its place would surprise.
 */
export function findBrowser(): string | null {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (!isProgram(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, and there is no program there.`);
    if (!starts(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, and that does not start: ask it for its --version to see why.`);
    return wanted;
  }
  return [chromium.executablePath(), ...placesOnPath(), ...usualPlaces].find(isBrowser) ?? null;
}

/**
 * As findBrowser, and installs one where there is none: by Playwright, or else by apt-get where this is Debian and we
 * are root. Throws with what is missing and how to get it.
 */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;

  console.log('No Chromium or Chrome was found. Installing one with Playwright.');
  run(process.execPath, [playwright, 'install', 'chromium']);
  const own = chromium.executablePath();
  if (isBrowser(own)) return own;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Playwright's browser could not be had or does not start. Installing Debian's chromium.");
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell']);
    if (!placesOnPath().some(isBrowser)) run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
    const debians = placesOnPath().find(isBrowser);
    if (debians) return debians;
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none could be found or installed. Any one of these helps:',
      '  - npx playwright install --with-deps chromium',
      '  - on Debian or Ubuntu: sudo apt-get install chromium',
      '  - CHROMIUM_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

function placesOnPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** A download that broke off, lacks the system's libraries, or only says where to get the browser, is none. */
function isBrowser(path: string): boolean {
  return isProgram(path) && starts(path);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** On Windows, where a browser brings all that it needs, asking opens a window. */
function starts(path: string): boolean {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** What the command says goes to the terminal; whether it worked is seen by looking for the browser afterwards. */
function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
