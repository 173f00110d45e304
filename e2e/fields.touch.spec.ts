import { expect, test } from './reader';

const none: string[] = [];
/** What is at least as large as a fingertip. */
const FINGER_PX = 44;
const field = JSON.stringify({ type: 'Feature', properties: { kind: 'held' }, geometry: { type: 'Polygon', coordinates: [[[33, 47], [35, 47], [35, 49], [33, 49], [33, 47]]] } });

for (const [width, height] of [[390, 844], [844, 390]] as const) {
  test(`no field is so small that a telephone zooms into it, or a finger misses it, at ${width} by ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opensWithoutMap();
    expect(await reader.fieldsThatZoom(), 'the bar').toEqual(none);
    await reader.opensShare();
    await expect(reader.shareDialog().getByRole('textbox').first()).toBeVisible();
    expect(await reader.fieldsThatZoom(), 'share').toEqual(none);
    expect(await reader.targetsSmallerThan(FINGER_PX), 'share').toEqual(none);
    await reader.presses('Escape');
    await reader.asksToOpenText();
    await expect(reader.textDialog()).toBeVisible();
    expect(await reader.fieldsThatZoom(), 'a text').toEqual(none);
    expect(await reader.targetsSmallerThan(FINGER_PX), 'a text').toEqual(none);
    await reader.presses('Escape');

    await reader.bringsUpPane('Layers');
    await reader.wantsToOpenData();
    expect(await reader.fieldsThatZoom(), 'data').toEqual(none);
    expect(await reader.targetsSmallerThan(FINGER_PX), 'data').toEqual(none);
    await reader.presses('Escape');
    await reader.choosesFiles({ name: 'field.geojson', content: field });
    await expect(reader.layer('field.geojson')).toBeVisible();
    await reader.wantsToMeasureWith('field.geojson');
    expect(await reader.fieldsThatZoom(), 'measuring').toEqual(none);
    expect(await reader.targetsSmallerThan(FINGER_PX), 'measuring').toEqual(none);
    await reader.presses('Escape');
    await reader.doesWithLayer('field.geojson', 'Table');
    await expect(reader.featureTable('field.geojson')).toBeVisible();
    expect(await reader.fieldsThatZoom(), 'the features').toEqual(none);
    expect(await reader.targetsSmallerThan(FINGER_PX), 'the features').toEqual(none);
    await reader.presses('Escape');
    await reader.doesWithLayer('field.geojson', 'Rename');
    expect(await reader.fieldsThatZoom(), 'another name').toEqual(none);
    // The page's other targets are cut off by the sheet that was brought up.
    const name = await reader.openedLayer('field.geojson').getByLabel('New name').boundingBox();
    expect(name?.height, 'another name').toBeGreaterThanOrEqual(FINGER_PX);
  });
}
