import { differingPixels } from './pictures';
import { expect, test } from './reader';

/** Cameras at which the measures speak, together all of them; the golden pictures show the same. */
const CAMERAS: ReadonlyArray<[what: string, hash: string]> = [
  ['the share of Ukraine', '#map=5/48/33'],
  ['the shares of the regions and the line of contact', '#map=6.5/47.6/36.4'],
  ['the line of contact in Donetsk', '#map=8/48.2/37.5'],
  ['the barrier and its width', '#map=8/46.9/33.6'],
  ['the plant, its rings and the nearest ground', '#map=9.2/47.5/34.5'],
  ['the plant and the former shore', '#map=11.5/47.52/34.6'],
  ['Kursk and Sumy', '#map=8.5/51.1/35.1'],
  ['the far places', '#map=2.2/45/20'],
];
/** A line of words is more than this. */
const LEAST_PX = 150;

// Many pictures: a low map shows as much and costs less.
test.use({ viewport: { width: 1200, height: 460 } });

test('the layer of annotations is seen at each of these views when it is on, and gone when it is off', async ({ reader }) => {
  test.slow();
  await reader.opens();
  for (const [what, hash] of CAMERAS) {
    await reader.followsAddress(hash);
    const on = await reader.seesMapAlone();
    await reader.followsAddress(`${hash}&layers=control,crimea,zaporizhzhia-npp,dnipro-barrier,kursk,sumy,donetsk,declared-annexed,diplomacy`);
    expect(differingPixels(on, await reader.seesMapAlone()), what).toBeGreaterThan(LEAST_PX);
  }
});
