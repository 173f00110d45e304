import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, propertyIn, propertyIs } from './expressions';
import { controlPatterns } from './control';
import type { PaletteName } from './palette';
import type { StyleContext } from './style-context';

interface RegionLook {
  readonly layer: string;
  /** Ids in oblasts.geojson (ISO 3166-2). */
  readonly oblasts: readonly string[];
  readonly colour: PaletteName;
  readonly tint: number;
}

const regionLooks = {
  kursk: { layer: 'kursk', oblasts: ['RU-KRS'], colour: 'kursk', tint: 0.1 },
  sumy: { layer: 'sumy', oblasts: ['UA-59'], colour: 'sumy', tint: 0.1 },
  donetsk: { layer: 'donetsk', oblasts: ['UA-14'], colour: 'donetsk', tint: 0.08 },
  crimea: { layer: 'crimea', oblasts: ['UA-43', 'UA-40'], colour: 'crimea', tint: 0.1 },
  /** The four regions whose annexation Russia declared in 2022. */
  annexed: { layer: 'declared-annexed', oblasts: ['UA-14', 'UA-09', 'UA-23', 'UA-65'], colour: 'annexed', tint: 0 },
} as const satisfies Record<string, RegionLook>;

/** Tints of the regions that the story speaks of, under all control; each also takes the click for its region. */
export function buildRegionTintLayers({ palette }: StyleContext): LayerSpecification[] {
  return Object.values(regionLooks).map((look: RegionLook): LayerSpecification => ({
    id: `${look.layer}-tint`,
    type: 'fill',
    source: 'oblasts',
    metadata: { layer: look.layer, pick: 'region' },
    filter: all(propertyIn('id', look.oblasts)),
    paint: { 'fill-color': palette[look.colour], 'fill-opacity': look.tint, 'fill-antialias': false },
  }));
}

/** Ukraine's foothold in Kursk oblast and Russia's in Sumy oblast, each with the layer of its region. */
export function buildFootholdLayers({ palette }: StyleContext): LayerSpecification[] {
  const fill = (id: string, layer: string, by: 'ukraine' | 'russia', pattern: string): LayerSpecification => ({
    id,
    type: 'fill',
    source: 'control',
    metadata: { layer, pick: 'small' },
    filter: all(propertyIs('kind', 'foothold'), propertyIs('by', by)),
    paint: { 'fill-pattern': pattern, 'fill-antialias': false },
  });
  const edge = (id: string, layer: string, by: 'ukraine' | 'russia', colour: PaletteName): LayerSpecification => ({
    id,
    type: 'line',
    source: 'control',
    metadata: { layer },
    filter: all(propertyIs('kind', 'foothold'), propertyIs('by', by)),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette[colour], 'line-width': byZoom([4, 1], [8, 1.6]) },
  });
  return [
    fill('kursk-foothold', 'kursk', 'ukraine', controlPatterns.footholdUkraine(palette)),
    edge('kursk-foothold-edge', 'kursk', 'ukraine', 'footholdUkraine'),
    fill('sumy-foothold', 'sumy', 'russia', controlPatterns.footholdRussia(palette)),
    edge('sumy-foothold-edge', 'sumy', 'russia', 'footholdRussia'),
  ];
}

/** Outlines of those regions. */
export function buildRegionOutlineLayers({ palette }: StyleContext): LayerSpecification[] {
  return Object.values(regionLooks).map((look: RegionLook): LayerSpecification => ({
    id: `${look.layer}-outline`,
    type: 'line',
    source: 'oblasts',
    metadata: { layer: look.layer },
    filter: all(propertyIn('id', look.oblasts)),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette[look.colour],
      'line-width': byZoom([3, 0.8], [6, 1.5], [9, 2.2]),
      'line-opacity': 0.9,
      // Drawn just inside, so that neighbours keep their own colour and the border itself stays free.
      'line-offset': byZoom([3, 0.6], [6, 1.4], [9, 2]),
      ...(look.layer === 'declared-annexed' ? { 'line-dasharray': [4, 1.6, 1, 1.6] } : {}),
    },
  }));
}
