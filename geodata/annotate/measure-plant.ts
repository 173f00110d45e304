import { buildShareBeyond } from '../../src/geo/beyond';
import { buildContainment } from '../../src/geo/containment';
import type { HeldGround, WithPrecision } from '../../src/geo/held-ground';
import { buildNearestDistance } from '../../src/geo/nearest-distance';
import { buildDepthInHeld } from '../../src/geo/point-and-front';
import type { Position } from '../../src/story/schema';
import { buildEntry, type Entry } from './entry';
import { formerShoreOf } from './former-shore';
import { OUTLINE_RELATIVE, type Inputs } from './inputs';
import { dimensionAt } from './marks';
import { measurePlantAndFront, PLANT } from './measure-plant-front';

/** Natural Earth's oblast outline runs along the middle of the former reservoir to about this. */
const OBLAST_PRECISION_KM = 2;

/** Where the plant lies: in which region, how far from the river and from ground that Ukraine held. */
export function measurePlant(inputs: Inputs, ground: HeldGround): Entry[] {
  const point = inputs.pointOf(PLANT);
  const { shape: plant } = point;
  const asOf = inputs.story.mapDate;
  const region = buildContainment(plant, inputs.oblastOf('UA-23'), point.precisionKm + OBLAST_PRECISION_KM);
  return [
    buildEntry(
      {
        id: 'plant-in-zaporizhzhia-region',
        kind: 'containment',
        title: 'How deep inside Zaporizhzhia region the plant lies', uk: { title: 'Як глибоко в Запорізькій області розташована станція' },
        sources: ['own-sites', 'natural-earth'],
        places: [PLANT, 'zaporizhzhia-region'],
        passages: ['plant-near-dnipro', 'handover-means-ceding-land'],
      },
      region,
      asOf,
      (text) => dimensionAt(PLANT, plant, region.foot, { en: `Region’s edge: ${text.en}`, uk: `Межа області: ${text.uk}` }, { tickKm: 0.6, minzoom: 9.5, asideKm: -2.4, beside: 'west', wordsAt: 0.3 }),
    ),
    buildEntry(
      {
        id: 'plant-in-held-ground',
        kind: 'containment',
        title: 'How deep inside the ground that Russia held the plant lies', uk: { title: 'Як глибоко в утримуваних Росією землях розташована станція' },
        caveat: 'Along the former reservoir the edge of the held ground is drawn in its middle: nobody holds the drained bed for certain.',
        sources: ['own-sites', 'own-control-2025-03-18', 'openstreetmap'],
        places: [PLANT, 'russian-held-territory'],
        passages: ['plant-seized-by-russia', 'foothold-behind-the-river'],
      },
      buildDepthInHeld(point, ground),
      asOf,
      () => [],
    ),
    buildEntry(
      {
        id: 'plant-south-in-ukraine',
        kind: 'area-share',
        title: 'Share of Ukraine that lies north of the plant', uk: { title: 'Частка України, що лежить північніше від станції' },
        sources: ['own-sites', 'natural-earth', 'openstreetmap'],
        places: [PLANT, 'ukraine'],
        passages: ['plant-seized-by-russia', 'plant-near-dnipro'],
      },
      buildShareBeyond(inputs.ukraine, 'north', plant[1], OUTLINE_RELATIVE),
      asOf,
      () => [],
    ),
    ...measureWater(inputs, point, asOf),
    ...measurePlantAndFront(inputs, ground),
  ];
}

function measureWater(inputs: Inputs, { shape: plant, precisionKm }: WithPrecision<Position>, asOf: string): Entry[] {
  const bed = inputs.riverOf('dnipro-old-channel');
  const shore = formerShoreOf(inputs);
  const toBed = buildNearestDistance(plant, bed.shape, precisionKm + bed.precisionKm);
  const toShore = buildNearestDistance(plant, shore.shape, precisionKm + shore.precisionKm);
  const common = { kind: 'distance', places: [PLANT, 'dnipro', 'kakhovka-reservoir'], passages: ['plant-near-dnipro', 'foothold-behind-the-river'] } as const;
  return [
    buildEntry(
      {
        ...common,
        id: 'plant-to-river-bed',
        title: 'From the plant to the Dnipro’s present bed', uk: { title: 'Від станції до теперішнього русла Дніпра' },
        caveat: 'Since the reservoir drained in June 2023 the river runs in its old channel, which is drawn from descriptions and is known to about 2 km.',
        sources: ['own-sites', 'openstreetmap'],
        places: [...common.places],
        passages: [...common.passages],
      },
      toBed,
      asOf,
      (text) => dimensionAt(PLANT, plant, toBed.foot, { en: `Present bed: ${text.en}`, uk: `Теперішнє русло: ${text.uk}` }, { tickKm: 0.6, minzoom: 9.5, asideKm: -1.2, beside: 'west', wordsAt: 0.85 }),
    ),
    buildEntry(
      {
        ...common,
        id: 'plant-to-former-shore',
        title: 'From the plant to the former shore of the Kakhovka reservoir', uk: { title: 'Від станції до колишнього берега Каховського водосховища' },
        sources: ['own-sites', 'openstreetmap'],
        places: [...common.places],
        passages: [...common.passages],
      },
      toShore,
      asOf,
      (text) => dimensionAt(PLANT, plant, toShore.foot, { en: `Former shore: ${text.en}`, uk: `Колишній берег: ${text.uk}` }, { tickKm: 0.15, minzoom: 11, beside: 'west' }),
    ),
  ];
}
