import type { TownRow } from './town-table';

/** Towns that the story or the line of contact makes more important than their size, and the zoom they show from. */
const EARLY: Readonly<Record<string, number>> = {
  Mariupol: 5, 'Kryvyi Rih': 5, Sevastopol: 5, Simferopol: 5, Sumy: 5, Kherson: 5, Kursk: 5,
  Melitopol: 6, Kerch: 6, Enerhodar: 6, Pokrovsk: 6, Sudzha: 6, Bakhmut: 6, Yalta: 6, Nikopol: 6, Berdiansk: 6,
  Kramatorsk: 6, Siverskodonetsk: 6, Makiivka: 6, Jeddah: 4.3, 'Nova Kakhovka': 6.5, Kupiansk: 6.5, Kurchatov: 6.5, Izium: 6.5, Rylsk: 6.5,
  Toretsk: 7, 'Chasiv Yar': 7, Kurakhove: 7, Vovchansk: 7, Orikhiv: 7, Huliaipole: 7, 'Velyka Novosilka': 7,
  Bilopillia: 7, Vuhledar: 7, Tokmak: 7, Polohy: 7, Volnovakha: 7, Avdiivka: 7, Lyman: 7, Svatove: 7, Kreminna: 7,
  Oleshky: 7, Henichesk: 7, Dzhankoi: 7, Armiansk: 7, Marinka: 8, Siversk: 8, Selydove: 8, Myrnohrad: 8,
};

/** From this many people on, a town shows from this zoom; the first line that fits counts. */
const BY_POPULATION: readonly (readonly [people: number, zoom: number])[] = [
  [700_000, 4.5],
  [290_000, 5],
  [190_000, 5.8],
  [100_000, 6.3],
  [50_000, 7],
  [25_000, 7.7],
  [14_000, 8.4],
  [8_000, 9],
  [0, 9.6],
];

/** Farther than this a foreign town only shows for itself, so capitals alone are let in early. */
const NEAR_CAPITALS: readonly string[] = ['Moscow', 'Warsaw', 'Minsk', 'Chișinău', 'Bucharest'];

/**
 * The zoom from which a town shows: national capitals first, then by people, with regional capitals no later
 * than 5.8 and the towns of the story earlier. A theatre view (zoom 5.3) then holds about 30 towns.
 */
export function minzoomOf(row: TownRow, population: number): number {
  const early = EARLY[row.nameEn];
  if (early !== undefined) return early;
  if (row.nameEn === 'Kyiv') return 3;
  if (row.capital === 2) return NEAR_CAPITALS.includes(row.nameEn) ? 4 : 4.3;
  const bySize = BY_POPULATION.find(([people]) => population >= people)?.[1] ?? 9.6;
  // Abroad a town is orientation only, so it waits a little longer than one of the same size in Ukraine.
  const zoom = row.country === 'UA' ? bySize : bySize + 0.4;
  return row.capital === 1 ? Math.min(zoom, row.country === 'UA' ? 5.8 : 5.4) : zoom;
}
