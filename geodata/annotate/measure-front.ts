import { buildShareBeyond } from '../../src/geo/beyond';
import { buildLineLength, lengthKmOf } from '../../src/geo/line-length';
import { findLineInside, lengthInsideKm } from '../../src/geo/line-inside';
import type { Measurement } from '../../src/geo/measurement';
import { linealOf, linesOf, ringsOf, type Areal, type Lineal } from '../../src/geo/shapes';
import type { Position } from '../../src/story/schema';
import { aboutTens, buildEntry, type Entry } from './entry';
import { formerShoreOf } from './former-shore';
import { OUTLINE_RELATIVE, type Inputs } from './inputs';
import { labelAt } from './marks';

const SOURCES = ['own-control-2025-03-18', 'openstreetmap'];
const CAVEAT =
  'Any length of a line of contact depends on how finely it is drawn: this one runs smoothly between settlements, so published lengths, which follow every bend, are longer.';

/** How long the line of contact was, on land and along the Dnipro and inside Donetsk region, and where in Ukraine two regions lie. */
export function measureFront(inputs: Inputs): Entry[] {
  const land = inputs.lineOfControl('line-of-contact-land');
  const river = inputs.lineOfControl('line-of-contact-river');
  const onLand = buildLineLength(land.shape, land.precisionKm);
  const whole = sumOf(onLand, buildLineLength(river.shape, river.precisionKm), [land.shape, river.shape]);
  const inDonetsk = findLineInside(land.shape, inputs.oblastOf('UA-14'));
  if (inDonetsk === null) throw new Error('The line of contact does not enter Donetsk region: check control.geojson.');
  const asOf = inputs.story.mapDate;
  const common = { kind: 'length', sources: SOURCES, caveat: CAVEAT } as const;
  const passages = ['largest-plant-near-the-front', 'stalling-to-advance', 'momentum-from-kursk'];
  return [
    buildEntry(
      {
        ...common,
        id: 'line-of-contact-length',
        title: 'Line of contact, from the Russian border north of Kupiansk to the sea', uk: { title: 'Лінія зіткнення від кордону з Росією на північ від Куп’янська до моря' },
        places: ['line-of-contact'],
        passages,
      },
      whole,
      asOf,
      (text) => [labelAt('label', 'line-of-contact', [36.0, 47.79], { en: `Line of contact: ${text.en}`, uk: `Лінія зіткнення: ${text.uk}` }, 5.5)],
    ),
    buildEntry(
      {
        ...common,
        id: 'line-of-contact-on-land',
        title: 'Line of contact on land', uk: { title: 'Лінія зіткнення на суходолі' },
        places: ['line-of-contact'],
        passages,
        caveat: `${CAVEAT} About ${aboutTens(lengthInsideKm(land.shape, formerShoreOf(inputs).shape))} km of it run over the bed of the former Kakhovka reservoir.`,
      },
      onLand,
      asOf,
      // Where no region has a length of its own on the same line.
      (text) => [labelAt('label', 'line-of-contact', [37.36, 49.5], { en: `On land: ${text.en}`, uk: `На суходолі: ${text.uk}` }, 7)],
    ),
    buildEntry(
      {
        ...common,
        id: 'line-of-contact-in-donetsk',
        sources: [...SOURCES, 'natural-earth'],
        title: 'Line of contact inside Donetsk region', uk: { title: 'Лінія зіткнення в Донецькій області' },
        places: ['donetsk-region', 'line-of-contact'],
        passages: ['donetsk-offensive-stalled', 'exhausted-or-regrouping'],
      },
      buildLineLength(inDonetsk, land.precisionKm),
      asOf,
      (text) => [labelAt('label', 'donetsk-region', [37.17, 48.4], { en: `Line in Donetsk region: ${text.en}`, uk: `Лінія в Донецькій області: ${text.uk}` }, 7)],
    ),
    buildEntry(
      {
        id: 'donetsk-east-in-ukraine',
        kind: 'area-share',
        title: 'Share of Ukraine that lies west of all of Donetsk region', uk: { title: 'Частка України, що лежить західніше від усієї Донецької області' },
        sources: ['natural-earth', 'openstreetmap'],
        places: ['donetsk-region', 'ukraine'],
        passages: ['donetsk-offensive-stalled'],
      },
      buildShareBeyond(inputs.ukraine, 'west', Math.min(...verticesOf(inputs.oblastOf('UA-14')).map(([lng]) => lng)), OUTLINE_RELATIVE),
      asOf,
      () => [],
    ),
    buildEntry(
      {
        id: 'zaporizhzhia-south-in-ukraine',
        kind: 'area-share',
        title: 'Share of Ukraine that lies north of all of Zaporizhzhia region', uk: { title: 'Частка України, що лежить північніше від усієї Запорізької області' },
        sources: ['natural-earth', 'openstreetmap'],
        places: ['zaporizhzhia-region', 'ukraine'],
        passages: ['plant-near-dnipro'],
      },
      buildShareBeyond(inputs.ukraine, 'north', Math.max(...verticesOf(inputs.oblastOf('UA-23')).map(([, lat]) => lat)), OUTLINE_RELATIVE),
      asOf,
      () => [],
    ),
  ];
}

function verticesOf(area: Areal): Position[] {
  return ringsOf(area).flat();
}

function sumOf(a: Measurement, b: Measurement, lines: readonly Lineal[]): Measurement {
  const line = linealOf(lines.flatMap(linesOf));
  return { ...a, value: lengthKmOf(line), low: a.low + b.low, high: a.high + b.high, basis: { kind: 'length', line } };
}
