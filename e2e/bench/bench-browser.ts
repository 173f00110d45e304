import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { browserFlags } from '../browser-flags';
import { provideBrowser } from '../find-browser';
import { watchMapFrames } from '../map-frames';
import { installProbe } from './probe';

/** How the reader's machine and line are; null is as fast as this machine goes. */
export interface Conditions {
  readonly name: string;
  readonly cpuSlowdown: number;
  readonly network: { readonly bitsPerSecond: number; readonly latencyMs: number } | null;
}

export const plain: Conditions = { name: 'plain', cpuSlowdown: 1, network: null };
/** Lighthouse's slow 4G, and a phone of the middle class beside a desktop. */
export const slow: Conditions = { name: 'slow', cpuSlowdown: 4, network: { bitsPerSecond: 1.6e6, latencyMs: 150 } };

/** An open page with its line to the browser. Closing it forgets all that it stored. */
export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  close(): Promise<void>;
}

export interface View {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A file that is answered with another body. */
export interface Replaced {
  readonly path: RegExp;
  readonly body: string;
}

/** One browser for a whole run, with the tests' own flags. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: provideBrowser(), chromiumSandbox: false, args: [...browserFlags] });
}

/** The longest that a page may take to be ready before the run is given up. */
export const patienceMs = 120_000;

/**
 * Opens an address cold: a context of its own has an empty cache, and nothing of an earlier visit. The cache itself
 * stays on: with it off, Chromium would fetch twice what the page preloads. Comes back when the map is drawn and idle.
 * `instead` replaces files of the page. The line is the address's own affair.
 */
export async function openCold(browser: Browser, address: string, view: View, conditions: Conditions, instead: readonly Replaced[] = []): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: view.widthPx, height: view.heightPx },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    // Laying up the whole page for later is no part of a first view, and the floor does not do it.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The tool that runs this file names functions by a helper of its own.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchMapFrames);
  await page.addInitScript(installProbe);
  for (const { path, body } of instead) await page.route(path, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  await page.goto(address, { timeout: patienceMs });
  await waitUntilReady(page);
  return { page, session, close: () => context.close() };
}

/**
 * Until the map is drawn and idle. Throws where it never is. The browser itself looks for it: the selectors of Playwright go
 * through all elements of a page in its own script at every look, which costs the page far more than the floor.
 */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-map-state="ready"]') !== null, null, { timeout: patienceMs });
}
