import type { Feature, Point, Position } from 'geojson';

/** The story's day, for what we place ourselves. */
export const STORY_DATE = '2025-03-18';

interface SitePoint {
  readonly id: string;
  readonly place: string;
  readonly name_en: string;
  readonly name_uk: string;
  readonly at: Position;
  readonly precisionKm: number;
}

/** Published coordinates: sites to 0.5 km, towns and cities at their centres to 1 km, far capitals to 2 km. */
const SITE_POINTS: readonly SitePoint[] = [
  { id: 'zaporizhzhia-npp-point', place: 'zaporizhzhia-npp', name_en: 'Zaporizhzhia nuclear power plant', name_uk: 'Запорізька АЕС', at: [34.586, 47.512], precisionKm: 0.5 },
  { id: 'kursk-npp-point', place: 'kursk-npp', name_en: 'Kursk nuclear power plant', name_uk: 'Курська АЕС', at: [35.606, 51.675], precisionKm: 0.5 },
  { id: 'kakhovka-dam-point', place: 'kakhovka-dam', name_en: 'Kakhovka dam', name_uk: 'Каховська гребля', at: [33.371, 46.777], precisionKm: 0.5 },
  { id: 'sudzha-point', place: 'sudzha', name_en: 'Sudzha', name_uk: 'Суджа', at: [35.273, 51.197], precisionKm: 1 },
  { id: 'sumy-city-point', place: 'sumy-city', name_en: 'Sumy', name_uk: 'Суми', at: [34.803, 50.911], precisionKm: 1 },
  { id: 'kyiv-point', place: 'kyiv', name_en: 'Kyiv', name_uk: 'Київ', at: [30.523, 50.45], precisionKm: 1 },
  { id: 'moscow-point', place: 'moscow', name_en: 'Moscow', name_uk: 'Москва', at: [37.618, 55.756], precisionKm: 2 },
  { id: 'washington-point', place: 'washington', name_en: 'Washington', name_uk: 'Вашингтон', at: [-77.037, 38.907], precisionKm: 2 },
  { id: 'jeddah-point', place: 'jeddah', name_en: 'Jeddah', name_uk: 'Джидда', at: [39.186, 21.49], precisionKm: 2 },
  { id: 'london-point', place: 'london', name_en: 'London', name_uk: 'Лондон', at: [-0.128, 51.507], precisionKm: 2 },
  { id: 'paris-point', place: 'paris', name_en: 'Paris', name_uk: 'Париж', at: [2.352, 48.857], precisionKm: 2 },
];

/** The story's sites and cities as point features with `part: "point"`. */
export function sitePoints(): Feature<Point>[] {
  return SITE_POINTS.map(({ id, place, name_en, name_uk, at, precisionKm }) => ({
    type: 'Feature',
    properties: { id, place, part: 'point', name_en, name_uk, source: 'own-sites', asOf: STORY_DATE, precisionKm },
    geometry: { type: 'Point', coordinates: at },
  }));
}
