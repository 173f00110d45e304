/**
 * `npm run bench`: the page against the floor, in one browser, in turn. `-- --quick` takes under two minutes;
 * `--only=load,pan,press,tasks,memory,growth` and `--conditions=plain,slow` take a part; `--pairs=N` sets the turns.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plain, slow, startBrowser, type Conditions } from './bench-browser';
import type { Bench } from './bench';
import { growthTableOf, type Series } from './growth';
import { growthPlotOf } from './growth-plot';
import { measureGrowth } from './measure-growth';
import { measureLoading } from './measure-loading';
import { measureMemory } from './measure-memory';
import { measurePanning } from './measure-panning';
import { measurePressing } from './measure-pressing';
import { measureTasks } from './measure-tasks';
import { parseOptions, type Options, type Part } from './options';
import { serveFolder } from './serve-folder';
import { tableOf } from './table';
import { judge, type Judged, type Row } from './verdict';

const root = fileURLToPath(new URL('../..', import.meta.url));
const resultFile = join(root, 'test-results', 'bench.json');
const plotFile = join(root, 'test-results', 'growth.svg');

function build(configFile: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--config', join(root, configFile), '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
}

const measurements: Record<Exclude<Part, 'growth'>, (bench: Bench, conditions: Conditions, options: Options) => Promise<Row[]>> = {
  load: (bench, conditions, { pairs, isQuick }) => measureLoading(bench, conditions, isQuick && conditions === slow ? 1 : pairs),
  pan: (bench, conditions, { pairs, isQuick }) => measurePanning(bench, conditions, pairs, isQuick ? 2000 : 10_000),
  press: (bench, conditions, { pairs, isQuick }) => measurePressing(bench, conditions, pairs, isQuick ? 3 : 8),
  tasks: (bench, conditions, { isQuick }) => measureTasks(bench, conditions, isQuick ? 1 : 3),
  memory: (bench, conditions, { isQuick }) => measureMemory(bench, conditions, isQuick ? 10 : 30, isQuick ? 40 : 300),
};

/** A quick run leaves out, of the slow machine, what takes longest and depends on it least. */
function isWanted(part: Part, conditions: Conditions, { isQuick }: Options): boolean {
  if (part === 'memory') return conditions === plain;
  return !isQuick || conditions === plain || part === 'load';
}

async function run(options: Options): Promise<void> {
  if (options.isBuilt) {
    build('vite.config.ts');
    build('e2e/bench/floor/vite.config.ts');
  }
  const bench: Bench = {
    browser: await startBrowser(),
    page: await serveFolder(join(root, 'dist')),
    floor: await serveFolder(join(root, '.cache/floor')),
  };
  // A browser that dies leaves calls that nobody answers.
  bench.browser.on('disconnected', () => {
    if (isDone) return;
    console.error('The browser ended before the benchmark did.');
    process.exit(1);
  });
  let isDone = false;
  const about = { browser: `Chromium ${bench.browser.version()}`, graphics: 'software WebGL', processors: cpus().length, load: loadavg()[0], pairs: options.pairs };
  const growth: Series[] = [];
  const tables: { conditions: Conditions; rows: Judged[] }[] = [];
  try {
    for (const conditions of [plain, slow].filter(({ name }) => options.conditions.has(name))) {
      const rows: Judged[] = [];
      for (const part of options.parts.filter((one) => one !== 'growth').filter((one) => isWanted(one, conditions, options))) {
        process.stderr.write(`${conditions.name}: ${part} ...\n`);
        rows.push(...(await measurements[part](bench, conditions, options)).map(judge));
      }
      if (rows.length === 0) continue;
      tables.push({ conditions, rows });
      console.log(tableOf(headingOf(conditions), rows));
    }
    // What grows does so on any machine; the quick form leaves it out unless it is asked for alone.
    if (options.parts.includes('growth') && (!options.isQuick || options.parts.length === 1)) {
      process.stderr.write('growth ...\n');
      growth.push(...(await measureGrowth(bench, options.isQuick ? 1 : 3)));
      console.log(`## what grows\n\n${growthTableOf(growth)}\n`);
    }
  } finally {
    isDone = true;
    await bench.browser.close();
    await bench.page.close();
    await bench.floor.close();
  }
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(resultFile, `${JSON.stringify({ about, tables, growth }, null, 2)}\n`);
  if (growth.length > 0) writeFileSync(plotFile, growthPlotOf(growth));
  console.log(`${about.browser}, ${about.graphics}, ${about.processors} processors, ${about.pairs} pairs. Written to test-results/bench.json.`);
}

function headingOf({ name, cpuSlowdown, network }: Conditions): string {
  if (network === null) return `${name}: this machine, its own line`;
  return `${name}: processor ${cpuSlowdown} times slower; loading over ${network.bitsPerSecond / 1e6} Mbps with ${network.latencyMs} ms`;
}

try {
  await run(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
