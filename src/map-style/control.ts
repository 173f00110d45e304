import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, propertyIs } from './expressions';
import { hatchId, stippleId } from './image-id';
import type { Palette } from './palette';
import type { StyleContext } from './style-context';

/** Ids of the control patterns: ground and hatch are one image, so each class costs one fill. */
export const controlPatterns = {
  held2014: (p: Palette) => hatchId('45', p.control2014Hatch, p.control2014Fill, 6, 1),
  held2022: (p: Palette) => hatchId('45', p.control2022Hatch, p.control2022Fill, 8, 0.8),
  footholdRussia: (p: Palette) => hatchId('x', p.footholdRussia, p.footholdRussiaFill, 6, 0.8),
  footholdUkraine: (p: Palette) => hatchId('135', p.footholdUkraine, p.footholdUkraineFill, 6, 1),
  contested: (p: Palette) => stippleId(p.contested, p.contestedFill, 6, 0.9),
} as const;

const mark = { layer: 'control', pick: 'control' } as const;

/** Russia's foothold in Sumy oblast is drawn with the layer of that oblast. */
export const sumyFoothold = 'sumy-crossing';

/** Ground held by Russia in Ukraine, by how long; unclear ground along the line; the footholds north of Kharkiv. */
export function buildControlLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'control-held',
      type: 'fill',
      source: 'control',
      metadata: mark,
      filter: all(propertyIs('kind', 'held')),
      paint: {
        'fill-pattern': [
          'match',
          ['get', 'since'],
          2014,
          ['image', controlPatterns.held2014(palette)],
          ['image', controlPatterns.held2022(palette)],
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'control-footholds',
      type: 'fill',
      source: 'control',
      metadata: mark,
      filter: all(propertyIs('kind', 'foothold'), propertyIs('by', 'russia'), ['!=', ['get', 'place'], sumyFoothold]),
      paint: { 'fill-pattern': controlPatterns.held2022(palette), 'fill-antialias': false },
    },
    {
      id: 'control-contested',
      type: 'fill',
      source: 'control',
      metadata: { layer: 'control', pick: 'small' },
      filter: all(propertyIs('kind', 'contested')),
      paint: { 'fill-pattern': controlPatterns.contested(palette), 'fill-antialias': false },
    },
  ];
}

/** The line of contact on land: thin, and dark enough to be found; the river's share is drawn as a barrier instead. */
export function buildContactLineLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'control-contact-line',
      type: 'line',
      source: 'control',
      metadata: { layer: 'control', pick: 'small' },
      filter: all(propertyIs('kind', 'line-of-contact'), ['!=', ['get', 'on'], 'river']),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.control2014, 'line-width': byZoom([4, 1.2], [7, 2], [10, 2.6]) },
    },
  ];
}
