import { expect, test } from './reader';

const none: string[] = [];
const field = JSON.stringify({ type: 'Feature', properties: { kind: 'held' }, geometry: { type: 'Polygon', coordinates: [[[33, 47], [35, 47], [35, 49], [33, 49], [33, 47]]] } });

for (const [width, height] of [[390, 844], [844, 390]] as const) {
  test(`no field is so small that a telephone zooms into it, at ${width} by ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opensWithoutMap();
    expect(await reader.fieldsThatZoom(), 'the bar').toEqual(none);
    await reader.opensShare();
    await expect(reader.shareDialog().getByRole('textbox').first()).toBeVisible();
    expect(await reader.fieldsThatZoom(), 'share').toEqual(none);
    await reader.presses('Escape');
    await reader.asksToOpenText();
    await expect(reader.textDialog()).toBeVisible();
    expect(await reader.fieldsThatZoom(), 'a text').toEqual(none);
    await reader.presses('Escape');

    await reader.bringsUpPane('Layers');
    await reader.wantsToOpenData();
    expect(await reader.fieldsThatZoom(), 'data').toEqual(none);
    await reader.presses('Escape');
    await reader.choosesFiles({ name: 'field.geojson', content: field });
    await expect(reader.layer('field.geojson')).toBeVisible();
    await reader.wantsToMeasureWith('field.geojson');
    expect(await reader.fieldsThatZoom(), 'measuring').toEqual(none);
    await reader.presses('Escape');
    await reader.doesWithLayer('field.geojson', 'Table');
    await expect(reader.featureTable('field.geojson')).toBeVisible();
    expect(await reader.fieldsThatZoom(), 'the features').toEqual(none);
    await reader.presses('Escape');
    await reader.doesWithLayer('field.geojson', 'Rename');
    expect(await reader.fieldsThatZoom(), 'another name').toEqual(none);
  });
}
