import process from 'node:process';

/**
 * The stages in the order in which they need each other's outputs; each is run alone by its name.
 * They are imported when they run, so that one stage never pays for another's source data.
 */
const stages: readonly (readonly [name: string, run: () => Promise<void> | void])[] = [
  ['ground', async () => (await import('./ground/build-ground')).buildGround()],
  ['water', async () => (await import('./water/build-water')).buildWater()],
  ['places', async () => (await import('./places/build-places')).buildPlaces()],
  ['control', async () => (await import('./control/build-control')).buildControl()],
  // Last: it writes into what the others made.
  ['links', async () => (await import('./links/link-shapes')).linkShapes()],
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some(([stage]) => stage === name));
if (unknown.length > 0) {
  console.error(`No stage called ${unknown.join(', ')}. Stages: ${stages.map(([name]) => name).join(', ')}`);
  process.exit(1);
}

for (const [name, run] of stages) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const startMs = Date.now();
  await run();
  console.log(`${name}: ${((Date.now() - startMs) / 1000).toFixed(1)} s`);
}
