/** For tests: a copy of the bundled story's files and of the map's, each of which can be spoiled without harm. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MapFiles } from './read-map.ts';

const geodata = (path: string): string => fileURLToPath(new URL(`../../geodata/${path}`, import.meta.url));
const bundled = geodata('stories/cease-fire-2025-03-18');

export interface StoryCopy {
  readonly files: MapFiles;
  /** Absolute path of a file of the copy. */
  fileOf(name: string): string;
  /** Writes a file anew as `change` makes it of what the bundled story has; the next call begins with that again. */
  spoil(name: string, change: (text: string) => string): void;
  /** Takes a file away. */
  lose(name: string): void;
  /** Every file as in the bundled story. */
  restore(): void;
  remove(): void;
}

/** A new copy under the system's folder for passing files; its maker removes it. */
export function copyStory(): StoryCopy {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  const fileOf = (name: string): string => join(folder, name);
  const restore = (): void => cpSync(bundled, folder, { recursive: true });
  restore();
  return {
    files: {
      story: fileOf('story.json'),
      geojson: [
        ...['land', 'ukraine', 'borders', 'labels', 'towns', 'oblasts', 'water', 'rivers'].map((name) => geodata(`basemap/${name}.geojson`)),
        ...['places', 'control', 'annotations'].map((name) => fileOf(`${name}.geojson`)),
      ],
    },
    fileOf,
    spoil: (name, change) => writeFileSync(fileOf(name), change(readFileSync(join(bundled, name), 'utf8'))),
    lose: (name) => rmSync(fileOf(name)),
    restore,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The text of a JSON object with `change` made to what it says. */
export function changed(change: (value: Record<string, unknown>) => void): (text: string) => string {
  return (text) => {
    const value = JSON.parse(text) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  };
}
