/**
 * Runs the project's checks one after the other, stops at the first that fails, and ends with a line of true totals.
 * `tsx e2e/run-all.ts all | check | browser | golden`; what follows is passed on to the last step.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './find-browser';

type Totals = { passed: number; failed: number; skipped: number };
type Step = { heading: string; run: (passedOn: readonly string[]) => number; totals?: () => Totals };

const root = fileURLToPath(new URL('..', import.meta.url));
const unitReport = 'test-results/unit-tests.json';
const browserReport = 'test-results/browser-tests.json';

const types: Step = { heading: 'Types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) };
const lint: Step = { heading: 'Lint', run: () => runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']) };
const unit: Step = {
  heading: 'Unit tests',
  run: (passedOn) => runTool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`, ...passedOn]),
  totals: () => unitTotalsOf(readReport(unitReport)),
};
const build: Step = { heading: 'Production build', run: () => runTool('vite/bin/vite.js', ['build']) };
const browser: Step = {
  heading: 'Browser',
  run: () => {
    const path = provideBrowser();
    console.log(path);
    process.env['CHROMIUM_PATH'] = path;
    return 0;
  },
};
const browserTests: Step = {
  heading: 'Browser tests',
  run: (passedOn) => runTool('@playwright/test/cli.js', ['test', '--config=e2e/playwright.config.ts', ...passedOn]),
  totals: () => browserTotalsOf(readReport(browserReport)),
};
const golden: Step = { ...browserTests, heading: 'Golden images', run: (passedOn) => browserTests.run(['golden', '--update-snapshots=all', ...passedOn]) };

const plans: Record<string, Step[]> = {
  check: [types, lint, unit],
  all: [types, lint, unit, browser, build, browserTests],
  browser: [browser, build, browserTests],
  golden: [browser, build, golden],
};

function runPlan(steps: readonly Step[], passedOn: readonly string[]): number {
  // A runner that dies must not leave yesterday's totals to be read.
  for (const report of [unitReport, browserReport]) rmSync(join(root, report), { force: true });
  const sum: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    console.log(`\n== ${step.heading}`);
    const started = Date.now();
    const status = step.run(step === steps.at(-1) ? passedOn : []);
    const { passed, failed, skipped } = step.totals?.() ?? { passed: 0, failed: 0, skipped: 0 };
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    console.log(`-- ${step.heading}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (status !== 0 || failed > 0) {
      console.log(`\nStopped: "${step.heading}" failed. Of the tests that ran:`);
      console.log(describe(sum));
      return 1;
    }
  }
  console.log(`\n${describe(sum)}`);
  return 0;
}

function describe({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A tool's exit status; 1 where it was ended by a signal. Started through Node itself, so that no shell is needed. */
function runTool(bin: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

function readReport(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function unitTotalsOf(report: unknown): Totals {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as Record<string, number>;
  return { passed: count(numPassedTests), failed: count(numFailedTests), skipped: count(numPendingTests) + count(numTodoTests) };
}

/** A test that passed only when tried again counts as failed. */
function browserTotalsOf(report: unknown): Totals {
  const { expected, unexpected, flaky, skipped } = (report as { stats: Record<string, number> }).stats;
  return { passed: count(expected), failed: count(unexpected) + count(flaky), skipped: count(skipped) };
}

function count(figure: number | undefined): number {
  if (figure === undefined) throw new Error('A test report lacks one of its totals.');
  return figure;
}

const [plan = 'all', ...passedOn] = process.argv.slice(2);
const steps = plans[plan];
if (!steps) throw new Error(`There is no plan "${plan}". There are: ${Object.keys(plans).join(', ')}.`);
try {
  process.exitCode = runPlan(steps, passedOn);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
