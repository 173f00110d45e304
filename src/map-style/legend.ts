import type { Bilingual } from '../story/schema';
import { openedColourOf } from './opened-look';
import type { PaletteName } from './palette';

/** How a legend entry is drawn. Colours are palette names: ink first, then its ground where it has one. */
export interface LegendSwatch {
  readonly kind: 'fill' | 'hatch' | 'cross-hatch' | 'stipple' | 'line' | 'dashed-line' | 'ticked-line' | 'point' | 'ring' | 'arrow';
  readonly colours: readonly [PaletteName, ...PaletteName[]];
}

/** One line of a layer's legend. */
export interface LegendEntry {
  readonly label: Bilingual;
  readonly swatch: LegendSwatch;
}

function entry(en: string, uk: string, kind: LegendSwatch['kind'], ...colours: [PaletteName, ...PaletteName[]]): LegendEntry {
  return { label: { en, uk }, swatch: { kind, colours } };
}

const legends: Readonly<Record<string, readonly LegendEntry[]>> = {
  control: [
    entry('Held by Russia since 2014', 'Утримує Росія з 2014 року', 'hatch', 'control2014Hatch', 'control2014Fill'),
    entry('Held by Russia since 2022', 'Утримує Росія з 2022 року', 'hatch', 'control2022Hatch', 'control2022Fill'),
    entry('Unclear who holds it', 'Неясно, хто утримує', 'stipple', 'contested'),
    entry('Line of contact on land', 'Лінія зіткнення на суходолі', 'line', 'control2014'),
  ],
  crimea: [entry('Crimea with Sevastopol', 'Крим із Севастополем', 'line', 'crimea')],
  'zaporizhzhia-npp': [entry('Nuclear power plant', 'Атомна електростанція', 'ring', 'plant')],
  'dnipro-barrier': [
    entry('Dnipro where it divides the two sides; ticks on the held bank', 'Дніпро, де він розділяє сторони; риски на утримуваному березі', 'ticked-line', 'barrier'),
    entry('Shore of the Kakhovka reservoir until June 2023', 'Берег Каховського водосховища до червня 2023 року', 'dashed-line', 'formerShore'),
  ],
  kursk: [
    entry('Held by Ukraine in Kursk oblast', 'Утримує Україна в Курській області', 'hatch', 'footholdUkraine', 'footholdUkraineFill'),
    entry('Kursk oblast', 'Курська область', 'line', 'kursk'),
  ],
  sumy: [
    entry('Reported Russian foothold', 'Плацдарм Росії за повідомленнями', 'cross-hatch', 'footholdRussia', 'footholdRussiaFill'),
    entry('Sumy oblast', 'Сумська область', 'line', 'sumy'),
  ],
  donetsk: [entry('Donetsk oblast', 'Донецька область', 'line', 'donetsk')],
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
