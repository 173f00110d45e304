import type { PaletteName } from './palette';

/** The colour of each story layer: dotted links, list marks and pointers of its places. */
const layerColours: Readonly<Record<string, PaletteName>> = {
  control: 'control2022',
  crimea: 'crimea',
  'zaporizhzhia-npp': 'plant',
  'dnipro-barrier': 'dnipro',
  kursk: 'kursk',
  sumy: 'sumy',
  donetsk: 'donetsk',
  'declared-annexed': 'annexed',
  annotations: 'annotation',
  diplomacy: 'diplomacy',
};

/** Story layer id to the name of its colour; a layer that the map does not know gets the accent. */
export function layerColourOf(layerId: string): PaletteName {
  return layerColours[layerId] ?? 'accent';
}
