import { readFileSync } from 'node:fs';
import { expect, test } from './reader';
import { story } from './story';

const text = readFileSync(new URL('../geodata/stories/cease-fire-2025-03-18/story.json', import.meta.url), 'utf8');
/** The browser itself reports an answer that is an error. */
const httpError = /Failed to load resource/;

test('a story that does not hold together is told with its paths, and the article stays', async ({ reader }) => {
  const broken = JSON.parse(text) as { places: Array<{ layer: string; at: unknown }> };
  const [first, second] = broken.places;
  if (first) first.layer = 'nowhere';
  if (second) second.at = [200, 100];
  await reader.findsInsteadOf(/story-[^/]*\.json$/, { status: 200, body: JSON.stringify(broken) });
  await reader.opensWithoutWaiting();
  await expect(reader.alert()).toContainText('places[1].at');
  await expect(reader.article().getByRole('heading', { level: 1 })).toHaveText(story.title);
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed');
});

test('a claim on a passage that the story does not have is told with its path, and the article stays', async ({ reader }) => {
  const claims = readFileSync(new URL('../geodata/stories/cease-fire-2025-03-18/claims.json', import.meta.url), 'utf8');
  await reader.findsInsteadOf(/claims-[^/]*\.json$/, { status: 200, body: claims.replace(/"passage": "[^"]*"/, '"passage": "no-such"') });
  await reader.opensWithoutWaiting();
  await expect(reader.alert()).toContainText('claims.json claims[0].passage');
  await expect(reader.alert()).toContainText('There is no passage with the id “no-such”');
  await expect(reader.article().getByRole('heading', { level: 1 })).toHaveText(story.title);
});

test('a story that is not JSON, or not there, is told', async ({ reader }) => {
  reader.expectsComplaint(httpError);
  await reader.findsInsteadOf(/story-[^/]*\.json$/, { status: 200, body: '{"schemaVersion": 1,' });
  await reader.opensWithoutWaiting();
  await expect(reader.alert()).toContainText('not JSON');
  await reader.findsInsteadOf(/story-[^/]*\.json$/, { status: 503 });
  await reader.opensWithoutWaiting();
  await expect(reader.alert()).toContainText('503');
  await expect(reader.article().getByRole('heading', { level: 1 })).toBeVisible();
});

test('a map file that is no GeoJSON is named with its path; the article and the places still work', async ({ reader }) => {
  const body = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: 'north' } }] });
  reader.expectsComplaint(/./);
  await reader.findsInsteadOf(/control-[^/]*\.geojson$/, { status: 200, body });
  await reader.opensWithoutWaiting();
  await expect(reader.alert()).toContainText('control.geojson features[0].geometry.coordinates', { timeout: 60_000 });
  await reader.choosesPlaceInList('Crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
});

test('a map file that is not there is named', async ({ reader }) => {
  reader.expectsComplaint(/./);
  await reader.findsInsteadOf(/places-[^/]*\.geojson$/, { status: 404 });
  await reader.opensWithoutWaiting();
  await expect(reader.alert()).toContainText('places.geojson', { timeout: 60_000 });
  await expect(reader.alert()).toContainText('404');
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed');
});
