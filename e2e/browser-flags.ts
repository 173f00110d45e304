/** How Chromium is started, for the tests and for the benchmark alike. */

/** Software WebGL and fixed letters and colours, so that a picture is the same on every run. */
const stableDrawing = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** The browser itself is quiet, and no name but the page's own leads anywhere. */
const noNetwork = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const browserFlags: readonly string[] = [...stableDrawing, ...noNetwork];
