import { readFileSync } from 'node:fs';
import { difference, featureCollection } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { cachePath, geodataPath, writeFeatures } from '../geojson-output';
import { sitePoints, STORY_DATE } from './site-points';
import { buildPlantFeatures, plantGround } from './zaporizhzhia-plant';

/** A metre or so, because the plant's buildings are drawn at their size. */
const SITE_DECIMALS = 5;

/**
 * Writes stories/cease-fire-2025-03-18/places.geojson: the plant, the former reservoir and its dam, the Dnipro in
 * three pieces, and the points of the story. Needs the outputs of the water stage.
 */
export function buildPlaces(): void {
  const features: Feature[] = [...buildPlantFeatures(), buildFormerShore(), ...buildDniproPieces(), ...sitePoints()];
  writeFeatures(geodataPath('stories/cease-fire-2025-03-18/places.geojson'), features, SITE_DECIMALS);
}

function buildFormerShore(): Feature {
  const [shore] = readFeatures<Polygon>(cachePath('kakhovka-shore.geojson'));
  if (!shore) throw new Error('kakhovka-shore.geojson is empty: run the water stage first');
  // The plant stands on the bank; the source's coarse shore runs through a corner of it.
  const offPlant = difference(featureCollection([shore, plantGround()]));
  if (offPlant?.geometry.type !== 'Polygon') throw new Error('The plant cuts the former reservoir in two');
  return {
    type: 'Feature',
    properties: {
      id: 'kakhovka-reservoir-shore',
      place: 'kakhovka-reservoir',
      part: 'former-shore',
      drained: '2023-06-06',
      source: 'openstreetmap',
      asOf: '2018-01-01',
      precisionKm: 0.5,
      note: 'Shore of about 2018, when the reservoir was full. It ran dry after the dam was destroyed on the day named as drained. The cooling pond of the nuclear plant, which kept its water, lies inside the outline.',
    },
    geometry: offPlant.geometry,
  };
}

function buildDniproPieces(): Feature[] {
  const rivers = readFeatures<LineString>(geodataPath('basemap/rivers.geojson'));
  const whole = rivers.find(({ properties }) => properties?.id === 'dnipro')?.geometry.coordinates;
  const channel = rivers.find(({ properties }) => properties?.id === 'dnipro-old-channel')?.geometry.coordinates;
  if (!whole || !channel) throw new Error('rivers.geojson holds no Dnipro: run the water stage first');
  const indexOf = (point: readonly number[] = []): number =>
    whole.findIndex(([lng, lat]) => lng === point[0] && lat === point[1]);
  const [from, to] = [indexOf(channel[0]), indexOf(channel[channel.length - 1])];
  if (from < 0 || to <= from) throw new Error('The old channel is not a part of the Dnipro line');

  const piece = (id: string, coordinates: LineString['coordinates'], more: object): Feature => ({
    type: 'Feature',
    properties: { id, place: 'dnipro', part: 'line', source: 'openstreetmap', asOf: '2018-01-01', precisionKm: 0.5, ...more },
    geometry: { type: 'LineString', coordinates },
  });
  return [
    piece('dnipro-above-reservoir', whole.slice(0, from + 1), {
      note: 'Middle line from the border below Loyew to the southern tip of Khortytsia. Good to 0.5 km; between the Kremenchuk and Kamianske dams, where it is drawn by us, to 2 km.',
    }),
    piece('dnipro-through-former-reservoir', channel, {
      source: 'own-sites',
      asOf: STORY_DATE,
      precisionKm: 2,
      note: 'Course along the old channel, in which the river has run again since June 2023.',
    }),
    piece('dnipro-below-dam', whole.slice(to), { note: 'Middle line from the Kakhovka dam to the Kinburn strait.' }),
  ];
}

function readFeatures<G extends Polygon | LineString>(path: string): Feature<G>[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<G>).features;
}
