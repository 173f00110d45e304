import { madeUpText } from './made-up-copy';
import { expect, test } from './reader';
import { index } from './story';

const ALL = index.orderedPassageIds.length;
const copyWorker = /\/copy-worker-[^/]*\.js$/;
const dataWorker = /\/read-worker-[^/]*\.js$/;
const measureWorker = /\/measure-worker-[^/]*\.js$/;
const mapWorker = /\/maplibre-gl-worker-[^/]*\.js$/;
const point = { name: 'points.geojson', content: JSON.stringify({ type: 'Feature', properties: { title: 'A well' }, geometry: { type: 'Point', coordinates: [35, 48] } }) };
const area = { name: 'area.geojson', content: JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[33, 47], [35, 47], [35, 48], [33, 47]]] } }) };
const dies = 'throw new Error("It died.");';

test('a worker that dies while it reads a text leaves the digest, says so, and a second try reads it', async ({ reader }) => {
  reader.expectsComplaint(/It died/);
  await reader.opensWithoutMap();
  await reader.findsScript(copyWorker, `addEventListener('message', () => { ${dies} });`);
  await reader.asksToOpenText();
  await reader.pastesText(madeUpText());
  await expect(reader.textDialog().getByRole('alert')).toContainText('This text could not be read. Try again');
  await expect(reader.passage('plant-near-dnipro')).toHaveCount(1);
  await reader.getsFilesAgain();
  await reader.textDialog().getByRole('button', { name: 'Open the pasted text' }).click();
  await expect.poll(() => reader.passagesFound()).toEqual({ exact: ALL, recovered: 0 });
});

test('a worker that dies while it reads map data says so, and a second try reads them', async ({ reader }) => {
  reader.expectsComplaint(/It died/);
  await reader.opensWithoutMap();
  await reader.findsScript(dataWorker, `addEventListener('message', () => { ${dies} });`);
  await reader.choosesFiles(point);
  await expect(reader.alert()).toContainText('points.geojson cannot be shown');
  await expect(reader.alert()).toContainText('The part of the page that reads data stopped');
  await reader.getsFilesAgain();
  await reader.alert().getByRole('button', { name: 'Try again' }).click();
  await expect(reader.layer('points.geojson')).toBeChecked();
  await expect(reader.alert()).toHaveCount(0);
});

test('a worker that fails after it has begun says so too, whether it reads or measures', async ({ reader }) => {
  reader.expectsComplaint(/It died/);
  await reader.opensWithoutMap();
  await reader.findsScript(dataWorker, `self.BroadcastChannel = class { constructor() { ${dies} } };`, 'before');
  await reader.choosesFiles(point);
  await expect(reader.alert()).toContainText('The part of the page that reads data stopped');
  await reader.getsFilesAgain();
  await reader.alert().getByRole('button', { name: 'Close' }).click();
  await reader.findsScript(measureWorker, `MessagePort.prototype.start = () => { ${dies} };`, 'before');
  await reader.choosesFiles(area);
  await reader.wantsToMeasureWith('area.geojson');
  await reader.measureDialog('area.geojson').getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(reader.alert()).toContainText('The part of the page that measures stopped');
});

test('a worker that dies with opened data in it leaves them on the page, says so, and a second try fills the table that is open', async ({ reader }) => {
  reader.expectsComplaint(/It died/);
  await reader.opensWithoutMap();
  await reader.findsScript(dataWorker, `addEventListener('message', ({ data }) => { if (data.type === 'rows') ${dies} });`, 'behind');
  await reader.choosesFiles(point);
  await expect(reader.layer('points.geojson')).toBeChecked();
  await reader.doesWithLayer('points.geojson', 'Table');
  await expect(reader.alert()).toContainText('No more can be told of points.geojson');
  await expect(reader.layer('points.geojson')).toBeChecked();
  await reader.presses('Escape');
  await reader.getsFilesAgain();
  const comes = await reader.holdsBack(dataWorker);
  await reader.alert().getByRole('button', { name: 'Try again' }).click();
  await expect(reader.reading('points.geojson')).toBeVisible();
  await expect(reader.alert()).toHaveCount(0);
  await expect(reader.layer('points.geojson')).toBeChecked();
  await reader.doesWithLayer('points.geojson', 'Table');
  await expect(reader.featureTable('points.geojson')).toBeVisible();
  comes();
  await expect(reader.featureTable('points.geojson')).toContainText('A well');
  await expect(reader.layer('points.geojson')).toHaveCount(1);
});

test('a layer whose worker died says so in its table and is read again from its row, also after its card was closed and a second reading cancelled', async ({ reader }) => {
  reader.expectsComplaint(/It died/);
  await reader.opensWithoutMap();
  await reader.findsScript(dataWorker, `addEventListener('message', (event) => { if (event.data.type !== 'rows') return; event.stopImmediatePropagation(); ${dies} });`, 'before');
  await reader.choosesFiles(point);
  const again = reader.openedLayer('points.geojson').getByRole('button', { name: 'Read again', exact: true });
  await expect(reader.layer('points.geojson')).toBeChecked();
  await expect(again).toHaveCount(0);
  await reader.doesWithLayer('points.geojson', 'Table');
  await expect(reader.featureTable('points.geojson').getByRole('status')).toContainText('No more rows can be had');
  await expect(reader.featureTable('points.geojson').getByRole('button', { name: /^Show/ })).toHaveCount(0);
  await reader.presses('Escape');
  await reader.alert().getByRole('button', { name: 'Close' }).click();
  await reader.getsFilesAgain();
  await reader.holdsBack(dataWorker);
  await again.click();
  await expect(reader.reading('points.geojson')).toBeVisible();
  await expect(again).toHaveCount(0);
  await reader.button('Cancel reading points.geojson').click();
  await reader.getsFilesAgain();
  await again.click();
  await expect(again).toHaveCount(0);
  await expect(reader.reading('points.geojson')).toHaveCount(0);
  await reader.doesWithLayer('points.geojson', 'Table');
  await expect(reader.featureTable('points.geojson')).toContainText('A well');
});

for (const [how, script] of [['does not come', null], ['throws', dies]] as const) {
  test(`a worker of the map that ${how} leaves the drawn map and plain words, and a second try brings the moving one`, async ({ reader }) => {
    reader.expectsComplaint(/It died|Failed to load resource|worker/i);
    if (script === null) await reader.findsInsteadOf(mapWorker, { status: 404 });
    else await reader.findsScript(mapWorker, script);
    await reader.opensArticle();
    await expect(reader.alert()).toContainText('The moving map could not be drawn: a part of its code did not arrive, or stopped.', { timeout: 60_000 });
    await expect(reader.alert()).toContainText('The drawn map shows the same places.');
    await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed');
    await expect(reader.drawnMap()).toBeVisible();
    await reader.getsFilesAgain();
    await reader.button('Try again').click();
    await reader.waitsForMap();
    await expect(reader.alert()).toHaveCount(0);
  });
}
