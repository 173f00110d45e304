import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { geodataPath } from '../geojson-output';

const STORY = 'stories/cease-fire-2025-03-18';

/**
 * Which place of the story a shape stands for: file, feature id, place id. Shapes that stand for no place are not named.
 * Several shapes may stand for one place.
 */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'basemap/ukraine.geojson': { ukraine: 'ukraine' },
  'basemap/oblasts.geojson': {
    'UA-43': 'crimea',
    'UA-40': 'crimea',
    'UA-59': 'sumy-region',
    'UA-14': 'donetsk-region',
    'UA-09': 'luhansk-region',
    'UA-65': 'kherson-region',
    'UA-23': 'zaporizhzhia-region',
    'RU-KRS': 'kursk-region',
  },
  [`${STORY}/control.geojson`]: {
    'held-2014-crimea': 'russian-held-territory',
    'held-2014-donbas': 'russian-held-territory',
    'held-2022': 'russian-held-territory',
    'foothold-lyptsi': 'russian-held-territory',
    'foothold-vovchansk': 'russian-held-territory',
    'foothold-sumy': 'sumy-crossing',
    'foothold-kursk': 'kursk-foothold',
    'contested-land-line': 'line-of-contact',
    'line-of-contact-land': 'line-of-contact',
    'line-of-contact-river': 'line-of-contact',
    'barrier-dnipro': 'dnipro',
  },
};

/** Writes `place` into the shapes that stand for a place of the story. Throws where a named shape is missing: the table is then out of date. */
export function linkShapes(): void {
  for (const [file, table] of Object.entries(places)) {
    const path = geodataPath(file);
    const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
    const missing = Object.keys(table).filter((id) => !collection.features.some((feature) => feature.properties?.['id'] === id));
    if (missing.length > 0) throw new Error(`${file} has no feature ${missing.join(', ')}; correct the table in links/link-shapes.ts.`);
    // Geometry is not touched: the file's other bytes stay as their own stage wrote them.
    const lines = collection.features.map((feature) => JSON.stringify(linked(feature, table)));
    writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
  }
}

function linked(feature: Feature, table: Readonly<Record<string, string>>): Feature {
  const { place: _, ...properties } = feature.properties ?? {};
  const place = table[String(properties['id'])];
  return { ...feature, properties: place ? { ...properties, place } : properties };
}
