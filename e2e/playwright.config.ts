import { defineConfig } from '@playwright/test';
import { browserFlags } from './browser-flags';
import { findBrowser } from './find-browser';

const executablePath = findBrowser();
if (executablePath === null) throw new Error('There is no browser to test with. Run: npm run test:browser');

/** The page around the map is painted without the graphics processor, which software stands in for: half of a page's time goes into it. */
const plainPainting = { launchOptions: { executablePath, chromiumSandbox: false, args: [...browserFlags, '--disable-gpu-rasterization'] } };

const touchSpecs = '**/*.touch.spec.ts';
const goldenSpecs = '**/*golden.spec.ts';

export default defineConfig({
  testDir: '.',
  // The benchmark's unit tests beside them are Vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  globalSetup: './serve-build',
  reporter: [['list'], ['json', { outputFile: '../test-results/browser-tests.json' }]],
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  fullyParallel: true,
  // The map is drawn by the processor: more than two at once only slow each other down.
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // A finished map takes some three seconds on two free cores, ten times that on busy ones.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env['PAGE_ADDRESS'] ?? '',
    browserName: 'chromium',
    launchOptions: { executablePath, chromiumSandbox: false, args: [...browserFlags] },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // What a test puts in place of a file must not come from a copy that the browser keeps.
    serviceWorkers: 'block',
    // Flights cost pictures; where one matters its test asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    deviceScaleFactor: 1,
    // No trace: taking it would cost the processor that draws the map. `--trace on` asks for one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // As small as the page still shows both panels beside the map: the drawing costs by the pixel here.
    { name: 'desktop', testIgnore: [touchSpecs, goldenSpecs], use: { ...plainPainting, viewport: { width: 1200, height: 560 } } },
    { name: 'golden', testMatch: goldenSpecs, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'touch', testMatch: touchSpecs, use: { ...plainPainting, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
});
