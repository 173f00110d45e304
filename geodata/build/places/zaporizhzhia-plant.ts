import { destination } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { STORY_DATE } from './site-points';

/** Published position of the plant, [lng, lat]. */
const CENTRE: Position = [34.586, 47.512];
/** The row of units runs along the shore, roughly from south-west to north-east. */
const ROW_BEARING_DEG = 45;
const UNITS = [1, 2, 3, 4, 5, 6] as const;
/** From unit to unit, as published plans and pictures from above show it: 140 to 160 m. */
const UNIT_SPACING_KM = 0.15;
/** A VVER-1000 reactor building of this series is about 66 m square. */
const UNIT_SIZE_KM = 0.066;
/** The industrial site measures about 104.7 ha; these sides give 105 ha. */
const SITE_LENGTH_KM = 1.5;
const SITE_WIDTH_KM = 0.7;
const PRECISION_KM = 0.2;

const SHARED = { place: 'zaporizhzhia-npp', source: 'own-sites', asOf: STORY_DATE, precisionKm: PRECISION_KM };

/**
 * The Zaporizhzhia plant as drawn by us from documented facts: the site as one rectangle (`part: "site"`) and six
 * squares at the size of the reactor buildings (`part: "unit"`), evenly spaced about the published position.
 */
export function buildPlantFeatures(): Feature<Polygon>[] {
  const site: Feature<Polygon> = {
    type: 'Feature',
    properties: {
      id: 'zaporizhzhia-npp-site',
      ...SHARED,
      part: 'site',
      note: 'A rectangle of the published size of the industrial site, not its fence.',
    },
    geometry: rectangle(CENTRE, SITE_LENGTH_KM, SITE_WIDTH_KM),
  };
  const units = UNITS.map((unit): Feature<Polygon> => ({
    type: 'Feature',
    properties: {
      id: `zaporizhzhia-npp-unit-${unit}`,
      ...SHARED,
      part: 'unit',
      unit,
      note: 'Size and spacing as published; place and order in the row are schematic.',
    },
    geometry: rectangle(alongRow((unit - (UNITS.length + 1) / 2) * UNIT_SPACING_KM), UNIT_SIZE_KM, UNIT_SIZE_KM),
  }));
  return [site, ...units];
}

/** The site with a margin of 0.1 km: ground that is surely land. */
export function plantGround(): Feature<Polygon> {
  const geometry = rectangle(CENTRE, SITE_LENGTH_KM + 0.2, SITE_WIDTH_KM + 0.2);
  return { type: 'Feature', properties: {}, geometry };
}

function alongRow(km: number): Position {
  return destination(CENTRE, km, ROW_BEARING_DEG).geometry.coordinates;
}

/** A rectangle with its length along the row, shell counterclockwise. */
function rectangle(centre: Position, lengthKm: number, widthKm: number): Polygon {
  const corner = (along: number, across: number): Position => {
    const middle = destination(centre, (along * lengthKm) / 2, ROW_BEARING_DEG);
    return destination(middle, (across * widthKm) / 2, ROW_BEARING_DEG + 90).geometry.coordinates;
  };
  const corners = [corner(1, 1), corner(1, -1), corner(-1, -1), corner(-1, 1)];
  return { type: 'Polygon', coordinates: [[...corners, corners[0] ?? centre]] };
}
