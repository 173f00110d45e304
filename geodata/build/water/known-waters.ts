import type { Position } from 'geojson';

/** A lake, reservoir or liman that the map names, with a position ([lng, lat]) in its midst. */
export interface KnownWater {
  readonly id: string;
  readonly name_en: string;
  readonly name_uk: string;
  readonly kind: 'reservoir' | 'lake';
  readonly midst: Position;
  /** Only for what we drew ourselves; the rest is as good as the source. */
  readonly drawnToKm?: number;
}

/** Names by Ukraine's national romanisation; positions to about 2 km, from general geography. */
export const KNOWN_WATERS: readonly KnownWater[] = [
  { id: 'kyiv-reservoir', name_en: 'Kyiv Reservoir', name_uk: 'Київське водосховище', kind: 'reservoir', midst: [30.5, 50.85] },
  { id: 'kaniv-reservoir', name_en: 'Kaniv Reservoir', name_uk: 'Канівське водосховище', kind: 'reservoir', midst: [31.5, 49.88] },
  { id: 'kremenchuk-reservoir', name_en: 'Kremenchuk Reservoir', name_uk: 'Кременчуцьке водосховище', kind: 'reservoir', midst: [32.6, 49.3] },
  { id: 'kamianske-reservoir', name_en: 'Kamianske Reservoir', name_uk: 'Кам’янське водосховище', kind: 'reservoir', midst: [34.28, 48.7], drawnToKm: 2 },
  { id: 'pechenihy-reservoir', name_en: 'Pechenihy Reservoir', name_uk: 'Печенізьке водосховище', kind: 'reservoir', midst: [36.95, 49.9] },
  { id: 'tsimlyansk-reservoir', name_en: 'Tsimlyansk Reservoir', name_uk: 'Цимлянське водосховище', kind: 'reservoir', midst: [42.8, 48.0] },
  { id: 'dnister-liman', name_en: 'Dnister Liman', name_uk: 'Дністровський лиман', kind: 'lake', midst: [30.3, 46.25] },
  { id: 'khadzhybei-liman', name_en: 'Khadzhybei Liman', name_uk: 'Хаджибейський лиман', kind: 'lake', midst: [30.55, 46.66] },
  { id: 'kuialnyk-liman', name_en: 'Kuialnyk Liman', name_uk: 'Куяльницький лиман', kind: 'lake', midst: [30.69, 46.61] },
  { id: 'tylihul-liman', name_en: 'Tylihul Liman', name_uk: 'Тилігульський лиман', kind: 'lake', midst: [31.1, 46.82] },
  { id: 'molochnyi-liman', name_en: 'Molochnyi Liman', name_uk: 'Молочний лиман', kind: 'lake', midst: [35.35, 46.52] },
  { id: 'yalpuh', name_en: 'Yalpuh', name_uk: 'Ялпуг', kind: 'lake', midst: [28.65, 45.5] },
  { id: 'kahul', name_en: 'Kahul', name_uk: 'Кагул', kind: 'lake', midst: [28.38, 45.42] },
  { id: 'sasyk', name_en: 'Sasyk', name_uk: 'Сасик', kind: 'lake', midst: [29.69, 45.66] },
  { id: 'syvash', name_en: 'Syvash', name_uk: 'Сиваш', kind: 'lake', midst: [34.6, 45.95] },
  { id: 'razelm', name_en: 'Razelm', name_uk: 'Разелм', kind: 'lake', midst: [28.95, 44.85] },
];
