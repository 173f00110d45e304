/** Which browser and platform the golden pictures were made with. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = new URL('./golden/made-with.json', import.meta.url);

interface MadeWith {
  chromium: string;
  platform: string;
}

/** `156.0.8078` of `156.0.8078.79`: what comes after it are repairs, which draw nothing differently. */
const buildOf = (chromium: string): string => chromium.split('.').slice(0, 3).join('.');

/** In words how this browser differs from the one that made the pictures; null where it is the same. Platforms differ in their letters. */
export function findDifferenceFromGoldenBrowser(chromium: string): string | null {
  if (!existsSync(file)) return 'there are none yet.';
  const made = JSON.parse(readFileSync(file, 'utf8')) as MadeWith;
  return buildOf(made.chromium) === buildOf(chromium) && made.platform === process.platform
    ? null
    : `they were made with Chromium ${made.chromium} on ${made.platform}, this is ${chromium} on ${process.platform}.`;
}

/** True for the first who asks in a run, whichever worker that is; `runFolder` is emptied before each run and is made where it is missing. */
export function isFirstToSay(runFolder: string): boolean {
  mkdirSync(runFolder, { recursive: true });
  try {
    // One of several workers makes the file, the others find it there.
    writeFileSync(join(runFolder, 'golden-difference-said'), '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Writes down the browser that makes the pictures now. */
export function noteGoldenBrowser(chromium: string): void {
  const made: MadeWith = { chromium, platform: process.platform };
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
}
