import { expect, test } from './reader';

const SEED = 5;
const STEPS = 80;

// Drawn by the processor, a quarter of the pixels takes a quarter of the time.
test.use({ deviceScaleFactor: 0.5 });

test('a monkey finds no error and no dead end', async ({ reader }) => {
  // A minute where nothing else runs.
  test.slow();
  await reader.opens();
  const { faults, log } = await reader.letsMonkeyPlay(SEED, STEPS);
  expect(faults, `npm run monkey -- --seed ${SEED} --steps ${STEPS}\n${log.slice(-25).join('\n')}`).toEqual([]);
  expect(log).toHaveLength(STEPS);
});
