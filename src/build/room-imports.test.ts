import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Modules that stand for a room, or for a part of one that has a rule of its own. */
const modules = [
  'story/schema', 'anchoring/find-anchor', 'geo/area', 'map-style/palette', 'map-style/legend', 'map-style/sources',
  'map-view/map-controller', 'article/article-pane', 'ui/notice', 'app/prerender', 'app/printing', 'app/store', 'build/compress', 'words/format',
  'opened-data/opened-file', 'export/links', 'drawn-map/grid', 'offline/offline-copy',
  'picture/scale-bar',
] as const;
const packages = ['maplibre-gl', '@turf/turf', '@maplibre/maplibre-gl-style-spec', 'preact', 'd3-geo', 'node:fs'] as const;
type Target = (typeof modules)[number] | (typeof packages)[number];

/** The design's table: what the code of each room may import from outside itself. */
const allowed: Record<string, { values: Target[]; types: Target[] }> = {
  story: { values: [], types: [] },
  anchoring: { values: [], types: [] },
  'opened-data': { values: [], types: ['story/schema'] },
  geo: { values: ['story/schema', '@turf/turf'], types: [] },
  export: { values: ['story/schema'], types: ['anchoring/find-anchor'] },
  'map-style': { values: [], types: ['story/schema', '@maplibre/maplibre-gl-style-spec'] },
  'drawn-map': {
    values: ['map-style/palette', 'map-style/legend', 'map-style/sources', '@maplibre/maplibre-gl-style-spec', 'd3-geo'],
    types: ['story/schema'],
  },
  picture: { values: ['map-style/palette', 'map-style/legend', 'map-style/sources'], types: ['story/schema'] },
  'map-view': {
    values: ['story/schema', 'map-style/palette', 'map-style/legend', 'map-style/sources', 'words/format', 'maplibre-gl', '@maplibre/maplibre-gl-style-spec'],
    types: ['geo/area', 'opened-data/opened-file'],
  },
  words: { values: ['preact'], types: ['story/schema', 'opened-data/opened-file'] },
  article: { values: ['story/schema', 'anchoring/find-anchor', 'words/format', 'preact'], types: [] },
  ui: { values: ['story/schema', 'map-style/legend', 'words/format', 'preact'], types: ['opened-data/opened-file'] },
  offline: { values: [], types: [] },
  app: {
    values: [
      'story/schema', 'anchoring/find-anchor', 'geo/area', 'map-style/palette', 'map-style/legend', 'map-style/sources',
      'map-view/map-controller', 'article/article-pane', 'ui/notice', 'words/format', 'export/links', 'opened-data/opened-file', 'offline/offline-copy', 'picture/scale-bar', 'preact',
    ],
    types: [],
  },
  build: { values: ['story/schema', 'map-style/palette', 'app/prerender', 'words/format', 'node:fs'], types: ['drawn-map/grid', 'offline/offline-copy'] },
};

const project = fileURLToPath(new URL('../..', import.meta.url));
const rooms = Object.keys(allowed);
const cases = rooms.flatMap((room) =>
  [...modules, ...packages]
    .filter((target) => !target.startsWith(`${room}/`))
    .flatMap((target) => (['values', 'types'] as const).map((kind) => ({ room, target, kind }))),
);

describe('imports between rooms', () => {
  let folder: string;
  let refused: Set<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'room-imports-'));
    copyFileSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const { room, target, kind } of cases) writeCase(folder, room, target, kind);
    refused = lint(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(rooms)('%s imports what the design allows it, and nothing else', (room) => {
    const mine = cases.filter((one) => one.room === room);
    const passed = mine.filter((one) => !refused.has(fileOf(one.room, one.target, one.kind)));
    const { values, types } = allowed[room] ?? { values: [], types: [] };
    const expected = [...values.flatMap((target) => [`values ${target}`, `types ${target}`]), ...types.map((target) => `types ${target}`)];
    expect(passed.map(({ kind, target }) => `${kind} ${target}`).toSorted()).toEqual(expected.toSorted());
  });

  it('says what to do instead', () => {
    expect(runOxlint(folder, 'default')).toContain('let app join them');
  });
});

function fileOf(room: string, target: string, kind: string): string {
  return `src/${room}/${kind}-of-${target.replace(/\W+/g, '-')}.ts`;
}

function writeCase(folder: string, room: string, target: Target, kind: string): void {
  const path = (modules as readonly string[]).includes(target) ? `../${target}` : target;
  const file = join(folder, fileOf(room, target, kind));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${kind === 'types' ? 'export type' : 'export'} { thing } from '${path}';\n`);
}

/** Paths of the files in which an import was refused. */
function lint(folder: string): Set<string> {
  const { diagnostics } = JSON.parse(runOxlint(folder, 'json')) as { diagnostics: Array<{ code: string; filename: string }> };
  const refusals = diagnostics.filter(({ code }) => /no-restricted-imports|no-nodejs-modules/.test(code));
  return new Set(refusals.map(({ filename }) => filename.replaceAll('\\', '/')));
}

function runOxlint(folder: string, format: string): string {
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
  return spawnSync(process.execPath, [oxlint, '--format', format], { cwd: folder, encoding: 'utf8' }).stdout;
}
