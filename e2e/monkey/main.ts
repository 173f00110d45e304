/** `npm run monkey -- --seed N --steps N`: lets the monkey loose on the built page, and prints its steps, what broke, and what memory it left. */
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { browserFlags } from '../browser-flags';
import { provideBrowser } from '../find-browser';
import { serveBuild } from '../serve-build';
import { watchPage } from '../watch-page';
import { parseMonkeyOptions } from './options';
import { playMonkey, type MonkeyReport } from './play';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function run(): Promise<MonkeyReport> {
  const { seed, steps, isBuilt } = parseMonkeyOptions(process.argv.slice(2));
  if (isBuilt) await build({ root, logLevel: 'error' });
  const close = await serveBuild();
  const address = process.env['PAGE_ADDRESS'] ?? '';
  const browser = await chromium.launch({ executablePath: provideBrowser(), chromiumSandbox: false, args: [...browserFlags, '--disable-gpu-rasterization'] });
  try {
    // Every other seed has fingers.
    const hasTouch = seed % 2 === 0;
    // Half the pixels each way: what is drawn by the processor is drawn four times as fast, and no layout changes.
    const context = await browser.newContext({ viewport: { width: 1200, height: 560 }, deviceScaleFactor: 0.5, hasTouch, locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce', serviceWorkers: 'block' });
    const page = await context.newPage();
    // The tool that runs this file names functions by a helper of its own.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    const complaints = watchPage(page, address);
    await page.goto(address);
    await page.waitForSelector('[data-map-state="ready"]', { timeout: 120_000 });
    console.log(`Seed ${seed}, ${steps} steps${hasTouch ? ', with fingers' : ''}`);
    return await playMonkey(page, { seed, steps, hasTouch }, complaints, (line) => console.log(line));
  } finally {
    await browser.close();
    await close();
  }
}

const report = await run();
const [first, last] = [report.holdings[0], report.holdings.at(-1)];
if (first && last && first !== last) console.log(`Memory at the end: ${(last.heapMb / first.heapMb).toFixed(3)} × that after ${first.afterSteps} steps.`);
console.log(report.faults.length === 0 ? `Seed ${report.seed}: ${report.log.length} steps, nothing broke.` : `Seed ${report.seed} broke:\n${report.faults.join('\n')}`);
process.exitCode = report.faults.length === 0 ? 0 : 1;
