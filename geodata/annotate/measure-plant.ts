import { difference, featureCollection } from '@turf/turf';
import { buildShareBeyond } from '../../src/geo/beyond';
import { buildContainment } from '../../src/geo/containment';
import { buildGreatCircle } from '../../src/geo/great-circle';
import { buildLineLength, lengthKmOf } from '../../src/geo/line-length';
import { findLineInside } from '../../src/geo/line-inside';
import type { Measurement } from '../../src/geo/measurement';
import { buildNearestDistance, isInside } from '../../src/geo/nearest-distance';
import { buildRing } from '../../src/geo/ring';
import type { Areal, Lineal } from '../../src/geo/shapes';
import type { Position } from '../../src/story/schema';
import { buildEntry, type Entry, type Mark } from './entry';
import { unionOf, type HeldGround } from './held-ground';
import type { Inputs, Town } from './inputs';
import { calloutAt, dimensionAt, labelAt } from './marks';

const PLANT = 'zaporizhzhia-npp';
/** Natural Earth's oblast outline runs along the middle of the former reservoir to about this. */
const OBLAST_PRECISION_KM = 1;
/** A town's point stands in its middle, to about this. */
const TOWN_PRECISION_KM = 1;
/** The rings that the map draws about the plant, for scale. */
const RING_KM = [10, 30] as const;

/** Where the plant lies: in which region, how far from the river and from ground that Ukraine held. */
export function measurePlant(inputs: Inputs, ground: HeldGround): Entry[] {
  const plant = inputs.pointOf(PLANT);
  const asOf = inputs.story.mapDate;
  const region = inputs.oblastOf('UA-23');
  return [
    buildEntry(
      {
        id: 'plant-in-zaporizhzhia-region',
        kind: 'containment',
        title: 'How deep inside Zaporizhzhia region the plant lies',
        sources: ['own-sites', 'natural-earth'],
        places: [PLANT, 'zaporizhzhia-region'],
        passages: ['plant-near-dnipro', 'handover-means-ceding-land'],
      },
      buildContainment(plant, region, OBLAST_PRECISION_KM),
      asOf,
      (text) => [labelAt('label', PLANT, [plant[0], plant[1] - 0.035], `Region’s edge: ${text} away`, 9.5)],
    ),
    buildEntry(
      {
        id: 'plant-in-held-ground',
        kind: 'containment',
        title: 'How deep inside the ground that Russia held the plant lies',
        caveat: 'Along the former reservoir the edge of the held ground is drawn in its middle: nobody holds the drained bed for certain.',
        sources: ['own-sites', 'own-control-2025-03-18'],
        places: [PLANT, 'russian-held-territory'],
        passages: ['plant-seized-by-russia', 'foothold-behind-the-river'],
      },
      buildContainment(plant, ground.held, inputs.lineOfControl('line-of-contact-river').precisionKm),
      asOf,
      () => [],
    ),
    buildEntry(
      {
        id: 'plant-south-in-ukraine',
        kind: 'area-share',
        title: 'Share of Ukraine that lies north of the plant',
        sources: ['own-sites', 'natural-earth'],
        places: [PLANT, 'ukraine'],
        passages: ['plant-seized-by-russia', 'plant-near-dnipro'],
      },
      buildShareBeyond(inputs.ukraine, 'north', plant[1], 0.01),
      asOf,
      () => [],
    ),
    ...measureWater(inputs, plant, asOf),
    ...measureFrontAtPlant(inputs, ground, plant, asOf),
  ];
}

function measureWater(inputs: Inputs, plant: Position, asOf: string): Entry[] {
  const bed = inputs.riverOf('dnipro-old-channel');
  const shore = formerShoreOf(inputs);
  const toBed = buildNearestDistance(plant, bed.shape, bed.precisionKm);
  const toShore = buildNearestDistance(plant, shore.line, shore.precisionKm);
  const common = { kind: 'distance', places: [PLANT, 'dnipro', 'kakhovka-reservoir'], passages: ['plant-near-dnipro', 'foothold-behind-the-river'] } as const;
  return [
    buildEntry(
      {
        ...common,
        id: 'plant-to-river-bed',
        title: 'From the plant to the Dnipro’s present bed',
        caveat: 'Since the reservoir drained in June 2023 the river runs in its old channel, which is drawn from descriptions and is known to about 2 km.',
        sources: ['own-sites', 'openstreetmap'],
        places: [...common.places],
        passages: [...common.passages],
      },
      toBed,
      asOf,
      (text) => dimensionAt(PLANT, plant, toBed.foot, 0.6, `Present bed: ${text}`, 9.5),
    ),
    buildEntry(
      {
        ...common,
        id: 'plant-to-former-shore',
        title: 'From the plant to the former shore of the Kakhovka reservoir',
        sources: ['own-sites', 'openstreetmap'],
        places: [...common.places],
        passages: [...common.passages],
      },
      toShore,
      asOf,
      (text) => dimensionAt(PLANT, plant, toShore.foot, 0.3, `Former shore: ${text}`, 11),
    ),
  ];
}

function measureFrontAtPlant(inputs: Inputs, ground: HeldGround, plant: Position, asOf: string): Entry[] {
  const shore = formerShoreOf(inputs);
  const ukrainian = differenceOf(inputs.ukraine, unionOf([ground.held, shore.area]));
  const nearest = buildNearestDistance(plant, ukrainian, shore.precisionKm);
  const town = nearestTown(inputs, ukrainian, plant);
  const toTown = buildGreatCircle(plant, town.at, TOWN_PRECISION_KM / 2);
  const overRiver = findLineInside({ type: 'LineString', coordinates: [plant, nearest.foot] }, shore.area);
  if (overRiver === null) throw new Error('The way from the plant to ground that Ukraine held crosses no river.');
  const common = {
    kind: 'distance',
    sources: ['own-sites', 'own-control-2025-03-18', 'openstreetmap'],
    places: [PLANT, 'line-of-contact'],
    passages: ['largest-plant-near-the-front', 'foothold-behind-the-river'],
  } as const;
  return [
    buildEntry(
      {
        ...common,
        id: 'plant-to-ukrainian-ground',
        title: 'From the plant to the nearest ground that Ukraine held',
        caveat: 'To the opposite bank of the former reservoir; its drained bed is held by nobody for certain.',
        sources: [...common.sources],
        places: [...common.places],
        passages: [...common.passages],
      },
      nearest,
      asOf,
      (text) => [
        ...dimensionAt(PLANT, plant, nearest.foot, 1, `${text} to Ukraine-held bank`, 8.5),
        ...calloutAt(PLANT, [34.95, 47.28], [plant[0] + 0.015, plant[1] - 0.012], `Plant, ${text} from Ukraine’s lines`, 7),
        ...RING_KM.flatMap((radiusKm) => ringAt(plant, radiusKm)),
      ],
    ),
    buildEntry(
      {
        ...common,
        id: 'plant-way-over-river',
        kind: 'length',
        title: 'River and former reservoir on that shortest way',
        caveat: 'Over the bed of the former reservoir, dry or overgrown but for the river’s channel since June 2023.',
        sources: ['own-sites', 'openstreetmap'],
        places: [PLANT, 'dnipro', 'kakhovka-reservoir'],
        passages: ['foothold-behind-the-river'],
      },
      lengthBetweenBanks(overRiver, shore.precisionKm),
      asOf,
      () => [],
    ),
    buildEntry(
      {
        ...common,
        id: 'plant-to-nearest-town',
        title: `From the plant to ${town.name}, the nearest town on ground that Ukraine held`,
        sources: ['own-sites', 'geonames', 'own-control-2025-03-18'],
        places: [...common.places],
        passages: [...common.passages],
      },
      toTown,
      asOf,
      (text) => dimensionAt(PLANT, plant, town.at, 1, `${town.name}: ${text}`, 9),
    ),
  ];
}

/** Length between two banks, each known to `precisionKm`. */
function lengthBetweenBanks(line: Lineal, precisionKm: number): Measurement {
  const value = lengthKmOf(line);
  return {
    ...buildLineLength(line, 0),
    low: Math.max(0, value - 2 * precisionKm),
    high: value + 2 * precisionKm,
    method: 'Length of the part of the shortest way from the plant to ground that Ukraine held that lies between the river’s or former reservoir’s banks.',
  };
}

function ringAt(plant: Position, radiusKm: number): Mark[] {
  const geometry = buildRing(plant, radiusKm);
  const [lng = plant[0], lat = plant[1]] = geometry.coordinates[0] ?? [];
  return [
    { draw: 'ring', geometry, place: PLANT, minzoom: 7.5 },
    labelAt('label', PLANT, [lng, lat], `${radiusKm} km from the plant`, 8),
  ];
}

function formerShoreOf(inputs: Inputs): { readonly line: Areal; readonly area: Areal; readonly precisionKm: number } {
  const { shape, precisionKm } = inputs.siteOf('kakhovka-reservoir', 'former-shore');
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') throw new Error('The former reservoir must be an area.');
  return { line: shape, area: shape, precisionKm };
}

function differenceOf(whole: Areal, taken: Areal): Areal {
  const rest = difference(featureCollection([whole, taken].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))));
  if (rest === null) throw new Error('Nothing of Ukraine is left outside the held ground: check control.geojson.');
  return rest.geometry;
}

function nearestTown({ towns }: Inputs, area: Areal, from: Position): Town {
  const [nearest] = towns
    .filter(({ at }) => Math.abs(at[0] - from[0]) < 1 && Math.abs(at[1] - from[1]) < 1 && isInside(at, area))
    .map((town) => ({ town, km: buildGreatCircle(from, town.at, 0).value }))
    .toSorted((a, b) => a.km - b.km);
  if (nearest === undefined) throw new Error('No town on ground that Ukraine held lies within a degree of the plant.');
  return nearest.town;
}
