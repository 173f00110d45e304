import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bilingual } from '../story/schema';
import { openedColourOf } from './opened-look';
import type { PaletteName } from './palette';

/** The page draws its swatches in the custom properties of the palette's names. */
export { customPropertyOf } from './palette-property';

/** How a legend entry is drawn. Colours are palette names: ink first, then its ground where it has one. */
export interface LegendSwatch {
  readonly kind: 'fill' | 'hatch' | 'hatch-down' | 'cross-hatch' | 'stipple' | 'line' | 'dashed-line' | 'ticked-line' | 'point' | 'ring' | 'arrow';
  readonly colours: readonly [PaletteName, ...PaletteName[]];
}

/** The hatches of a swatch, as SVG path data by the kind of swatch, in a tile of 6 by 6 that repeats. */
export const swatchHatch = {
  hatch: 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2',
  'hatch-down': 'M-1 5l2 2M0 0l6 6M5 -1l2 2',
  'cross-hatch': 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2M-1 5l2 2M0 0l6 6M5 -1l2 2',
  tile: 6,
} as const;

/** What an entry stands for on the map: style layers, and which of their features where it is not all of them. */
export interface LegendMeaning {
  readonly layers: readonly string[];
  readonly filter?: ExpressionSpecification;
}

/** One line of a layer's legend. Without a meaning of its own it stands for all that the story layer draws. */
export interface LegendEntry {
  readonly label: Bilingual;
  readonly swatch: LegendSwatch;
  readonly meaning?: LegendMeaning;
}

function entry(en: string, uk: string, kind: LegendSwatch['kind'], ...colours: [PaletteName, ...PaletteName[]]): LegendEntry {
  return { label: { en, uk }, swatch: { kind, colours } };
}

function meaning(one: LegendEntry, layers: readonly string[], filter?: ExpressionSpecification): LegendEntry {
  return { ...one, meaning: filter ? { layers, filter } : { layers } };
}

const since2014: ExpressionSpecification = ['==', ['get', 'since'], 2014];

const legends: Readonly<Record<string, readonly LegendEntry[]>> = {
  control: [
    meaning(entry('Held by Russia since 2014–15', 'Утримує Росія з 2014–2015 років', 'hatch', 'control2014Hatch', 'control2014Fill'), ['control-held'], since2014),
    meaning(
      entry('Taken by Russia since 2022', 'Захоплено Росією з 2022 року', 'hatch', 'control2022Hatch', 'control2022Fill'),
      ['control-held', 'control-footholds'],
      ['!', since2014],
    ),
    meaning(entry('Unclear who holds it', 'Неясно, хто утримує', 'stipple', 'contested'), ['control-contested']),
    meaning(entry('Line of contact on land', 'Лінія зіткнення на суходолі', 'line', 'control2014'), ['control-contact-line']),
  ],
  crimea: [entry('Crimea with Sevastopol', 'Крим із Севастополем', 'line', 'crimea')],
  'zaporizhzhia-npp': [entry('Nuclear power plant', 'Атомна електростанція', 'ring', 'plant')],
  'dnipro-barrier': [
    meaning(
      entry('Dnipro where it divides the two sides; ticks on the bank held by Russia', 'Дніпро, де він розділяє сторони; риски на березі, утримуваному Росією', 'ticked-line', 'barrier'),
      ['dnipro-barrier'],
    ),
    meaning(
      entry('Shore of the Kakhovka reservoir until June 2023', 'Берег Каховського водосховища до червня 2023 року', 'dashed-line', 'formerShore'),
      ['dnipro-former-shore'],
    ),
  ],
  kursk: [
    meaning(entry('Held by Ukraine in Kursk region', 'Утримує Україна в Курській області', 'hatch-down', 'footholdUkraine', 'footholdUkraineFill'), ['kursk-foothold']),
    meaning(entry('Kursk region', 'Курська область', 'line', 'kursk'), ['kursk-outline']),
  ],
  sumy: [
    meaning(entry('Reported Russian foothold', 'Плацдарм Росії (за повідомленнями)', 'cross-hatch', 'footholdRussia', 'footholdRussiaFill'), ['sumy-foothold']),
    meaning(entry('Sumy region', 'Сумська область', 'line', 'sumy'), ['sumy-outline']),
  ],
  donetsk: [entry('Donetsk region', 'Донецька область', 'line', 'donetsk')],
  'declared-annexed': [
    entry('Regions that Russia declared annexed in 2022', 'Області, які Росія оголосила анексованими 2022 року', 'dashed-line', 'annexed'),
  ],
  annotations: [entry('Measured on the map', 'Виміряно на карті', 'line', 'annotation')],
  diplomacy: [entry('Place of talks or of a government', 'Місце перемовин або уряду', 'point', 'diplomacy')],
};

/** The sign of one kind of shape in an opened layer, in that layer's own colour. */
export function openedSwatchOf(layerId: string, kind: 'fill' | 'line' | 'point' | 'ring'): LegendSwatch {
  return { kind, colours: [openedColourOf(layerId)] };
}

/** A story layer's legend, in the order of its entries; empty for a layer that the map does not know. */
export function legendOf(layerId: string): readonly LegendEntry[] {
  return legends[layerId] ?? [];
}
