import { buildArea, areaKm2Of } from '../../src/geo/area';
import { buildAreaShare, buildShareOfFigure } from '../../src/geo/area-share';
import { buildArrow, buildDepthBeyond } from '../../src/geo/crossing';
import { bearingDegOf, pointFrom } from '../../src/geo/great-circle';
import { findFreeEdge } from '../../src/geo/free-edge';
import { ON_BORDER_KM, type WithPrecision } from '../../src/geo/held-ground';
import { buildMovedGround, type MovedGround } from '../../src/geo/moved-area';
import { lengthKmOf } from '../../src/geo/line-length';
import { buildNearestDistance, footPointOf } from '../../src/geo/nearest-distance';
import { findSharedBorder } from '../../src/geo/shared-border';
import type { Areal, Lineal } from '../../src/geo/shapes';
import type { Position } from '../../src/story/schema';
import { buildEntry, type Entry } from './entry';
import type { Inputs } from './inputs';
import { calloutAt, dimensionAt, labelAt } from './marks';

const CONTROL = ['own-control-2025-03-18', 'openstreetmap'];
const FOOTHOLD_CAVEAT =
  'A strip a few kilometres wide, drawn from settlements reported on either side: its area is known to within a factor of about two.';
/** OpenStreetMap's outline of Ukraine, given to 250 m, leaves the surveyed border by up to about this. */
const BORDER_PRECISION_KM = 0.5;
/** Coarser maps leave out bends smaller than this, and have the border as much shorter. */
const BORDER_BENDS_KM = 2.5;

/** A tail of 0.6 km that widens to 1.4 km and a head of 3 km: small, as what was reported. */
const ARROW = { tailKm: 0.6, neckKm: 1.4, headKm: 3, headLengthKm: 2.4 } as const;

/** An arrow and the words that say when it was reported come together. */
const ARROWS_FROM = 7;

/** The settlement that was reported taken: the report, and so the arrow, ends there. */
const CROSSING_ENDS_AT = 'Novenke';
/** The arrow starts this far behind the border, in Kursk region: no start was reported more closely. */
const CROSSING_STARTS_BEHIND_KM = 5;

/** Ukraine's remaining foothold in Kursk region, the border, and the reported crossing into Sumy region. */
export function measureKurskAndSumy(inputs: Inputs): Entry[] {
  const [kursk, sumy] = [inputs.oblastOf('RU-KRS'), inputs.oblastOf('UA-59')];
  const drawn = findSharedBorder(kursk, sumy, BORDER_BENDS_KM);
  if (drawn === null) throw new Error('Kursk and Sumy regions share no line: oblasts.geojson is not of one topology.');
  const border = { ...drawn, high: drawn.value * lostBendsOf(inputs) };
  const asOf = inputs.story.mapDate;
  const borderEntry = buildEntry(
    {
      id: 'kursk-sumy-border',
      kind: 'shared-border',
      title: 'Border between Kursk and Sumy regions', uk: { title: 'Кордон між Курською й Сумською областями' },
      method: 'Length of the line that stands in the outlines of both regions. The range’s least leaves out bends smaller than 2.5 km, as coarser maps do; its most is longer by as much as Ukraine’s published land border with Russia is longer than on the same outline.',
      caveat: 'The outline is generalised at this scale; the surveyed border with all its bends is longer than the line here.',
      sources: ['openstreetmap'],
      places: ['kursk-region', 'sumy-region'],
      passages: ['crossing-into-sumy', 'encircle-or-new-front'],
    },
    border,
    asOf,
    (text) => [
      { draw: 'traced-border', geometry: border.line, place: 'sumy-region', minzoom: 5.5 },
      labelAt('label', 'sumy-region', [33.7, 51.58], { en: `Shared border: ${text.en}`, uk: `Спільний кордон: ${text.uk}` }, 6),
    ],
  );
  return [...measureFoothold(inputs, kursk, asOf), borderEntry, ...measureCrossing(inputs, border.line, asOf)];
}

/** How many times longer Ukraine's border with Russia is than on this outline: what it loses of bends, it loses alike all along. */
function lostBendsOf(inputs: Inputs): number {
  return inputs.figureOf('ukraine-russia-land-border').value / lengthKmOf(inputs.borderOf(['RU', 'UA']));
}

function measureFoothold(inputs: Inputs, kursk: Areal, asOf: string): Entry[] {
  const foothold = inputs.areaOfControl('foothold-kursk');
  const moved = movedFoothold(foothold, kursk);
  const area = areaWith(foothold.shape, moved);
  const largest = inputs.figureOf('kursk-largest-claimed');
  const common = {
    caveat: FOOTHOLD_CAVEAT,
    sources: CONTROL,
    places: ['kursk-foothold', 'kursk-region'],
    passages: ['out-of-most-of-kursk', 'encircle-or-new-front'],
  };
  const { shape: sudzha } = inputs.pointOf('sudzha');
  const { foot } = footPointOf(sudzha, foothold.shape);
  return [
    buildEntry({ ...common, id: 'kursk-foothold-area', kind: 'area', title: 'Ukraine’s remaining foothold in Kursk region', uk: { title: 'Залишок плацдарму України в Курській області' } }, area, asOf, (text) => [
      // Over the theatre the words stand clear of the towns, and of the border that they would hide.
      ...calloutAt('kursk-foothold', [39.6, 50.75], [35.28, 51.07], { en: `Ukraine in Kursk: ${text.en}`, uk: `Україна на Курщині: ${text.uk}` }, { minzoom: 4.5, maxzoom: 7 }),
      ...calloutAt('kursk-foothold', [35.66, 50.87], [35.3, 51.08], { en: `Ukraine’s foothold: ${text.en}`, uk: `Плацдарм України: ${text.uk}` }, { minzoom: 7 }),
    ]),
    buildEntry(
      { ...common, sources: [...CONTROL, 'natural-earth'], id: 'kursk-foothold-share', kind: 'area-share', title: 'Share of Kursk region that the foothold is', uk: { title: 'Частка Курської області, яку становить плацдарм' } },
      buildAreaShare(foothold.shape, kursk, moved),
      asOf,
      () => [],
    ),
    buildEntry(
      {
        ...common,
        id: 'kursk-foothold-share-of-largest',
        kind: 'area-share',
        title: 'What the foothold is of the largest extent claimed', uk: { title: 'Яку частку плацдарм становить від найбільшої заявленої площі' },
        caveat: `${FOOTHOLD_CAVEAT} Set against ${largest.text}: ${largest.basis}`,
        method: `The foothold’s area divided by ${largest.text}, the figure claimed; its range comes from the foothold’s.`,
      },
      buildShareOfFigure(area, largest.value),
      asOf,
      // What this share tells of is the push; and a measure has one callout at a scale.
      () => [
        { draw: 'arrow', geometry: buildArrow(sudzha, foot, { ...ARROW, bend: 0.08 }), place: 'kursk-region', minzoom: ARROWS_FROM },
        ...calloutAt('kursk-region', [35.65, 51.09], [35.262, 51.16], { en: 'Push reported,\n18 March 2025', uk: 'Повідомлено\nпро наступ,\n18.03.2025' }, { minzoom: ARROWS_FROM }),
      ],
    ),
  ];
}

function measureCrossing(inputs: Inputs, border: Lineal, asOf: string): Entry[] {
  const crossing = inputs.areaOfControl('foothold-sumy');
  const { shape: city, precisionKm: cityKm } = inputs.pointOf('sumy-city');
  const end = inputs.settlementOf('foothold-sumy', CROSSING_ENDS_AT);
  const depth = buildDepthBeyond(crossing.shape, border, crossing.precisionKm + BORDER_PRECISION_KM);
  const toCity = buildNearestDistance(city, crossing.shape, cityKm + crossing.precisionKm);
  const toBorder = buildNearestDistance(city, border, cityKm + BORDER_PRECISION_KM);
  const passages = ['crossing-into-sumy', 'larger-offensive-feared', 'encircle-or-new-front'];
  const reported = { sources: CONTROL, caveat: 'Measured on the area drawn from reports of 18 March 2025; that troops crossed is the reports’ word, not ours.' };
  return [
    buildEntry(
      { ...reported, id: 'sumy-crossing-depth', kind: 'depth', title: 'Depth of the reported crossing beyond the border', uk: { title: 'Глибина переходу за кордон (за повідомленнями)' }, places: ['sumy-crossing', 'sumy-region'], passages },
      depth,
      asOf,
      (text) => [
        { draw: 'arrow', geometry: buildArrow(startBehind(border, end), end, { ...ARROW, bend: -0.12 }), place: 'sumy-crossing', minzoom: ARROWS_FROM },
        // Beyond the arrow's tail, and in the place's own view, clear of a telephone's zoom buttons.
        ...calloutAt('sumy-crossing', [end[0] - 0.07, end[1] + 0.135], [end[0] - 0.048, end[1] + 0.046], { en: 'Crossing reported, 18 March 2025', uk: 'Повідомлено про перехід, 18 березня 2025 року' }, { minzoom: ARROWS_FROM }),
        ...dimensionAt('sumy-crossing', depth.foot, depth.deepest, { en: `Depth: ${text.en}`, uk: `Глибина: ${text.uk}` }, { tickKm: 0.6, minzoom: 9.5, beside: 'west' }),
      ],
    ),
    buildEntry(
      { ...reported, id: 'sumy-crossing-area', kind: 'area', title: 'Reported Russian foothold in Sumy region', uk: { title: 'Плацдарм Росії в Сумській області (за повідомленнями)' }, places: ['sumy-crossing'], passages },
      areaWith(crossing.shape, movedFoothold(crossing, inputs.oblastOf('UA-59'))),
      asOf,
      () => [],
    ),
    buildEntry(
      { ...reported, sources: [...CONTROL, 'own-sites'], id: 'sumy-crossing-to-city', kind: 'distance', title: 'From the reported crossing to Sumy city', uk: { title: 'Від місця переходу (за повідомленнями) до Сум' }, places: ['sumy-crossing', 'sumy-city'], passages: ['crossing-into-sumy', 'sumy-population'] },
      toCity,
      asOf,
      (text) => dimensionAt('sumy-city', city, toCity.foot, { en: `To the crossing: ${text.en}`, uk: `До місця переходу: ${text.uk}` }, { tickKm: 1.5, minzoom: 8, beside: 'east' }),
    ),
    buildEntry(
      { id: 'sumy-city-to-border', kind: 'distance', title: 'From Sumy city to the border with Kursk region', uk: { title: 'Від Сум до кордону з Курською областю' }, sources: ['openstreetmap', 'own-sites'], places: ['sumy-city', 'sumy-region'], passages: ['sumy-population', 'larger-offensive-feared'] },
      toBorder,
      asOf,
      (text) => dimensionAt('sumy-city', city, toBorder.foot, { en: `To the border: ${text.en}`, uk: `До кордону: ${text.uk}` }, { tickKm: 1.5, minzoom: 7.5, beside: 'west' }),
    ),
  ];
}

/** A point behind the border, on the way that leads from `end` straight to it. */
function startBehind(border: Lineal, end: Position): Position {
  const { foot } = footPointOf(end, border);
  return pointFrom(foot, bearingDegOf(end, foot), CROSSING_STARTS_BEHIND_KM);
}

function movedFoothold({ shape, precisionKm }: WithPrecision<Areal>, region: Areal): MovedGround {
  const line = findFreeEdge(shape, [region], ON_BORDER_KM);
  return buildMovedGround(shape, region, line === null ? [] : [{ line, precisionKm }]);
}

function areaWith(shape: Areal, { gain, loss }: MovedGround) {
  const value = areaKm2Of(shape);
  return buildArea(shape, { leastKm2: value - areaKm2Of(loss), mostKm2: value + areaKm2Of(gain) });
}
