import type { NaturalEarthRegion } from '../sources';

/**
 * Areas to which the source gives a country code of their own but which the United Nations counts as part of
 * a member state. The base areas of Cyprus and the buffer zone go the same way, so that no line is drawn.
 */
const WITHIN: Readonly<Record<string, string>> = { SOL: 'SO', CYN: 'CY', CNM: 'CY', ESB: 'CY', WSB: 'CY', KAB: 'KZ', USG: 'CU' };

/**
 * ISO2 code of a Natural Earth region's country, or the source's three letters where ISO has none.
 * The source files Crimea and Sevastopol under Russia; their ISO 3166-2 codes are Ukraine's, and that counts.
 */
export function countryOf({ iso_3166_2, iso_a2, adm0_a3 }: NaturalEarthRegion['properties']): string {
  if (iso_3166_2.startsWith('UA-')) return 'UA';
  return WITHIN[adm0_a3] ?? (/^[A-Z]{2}$/.test(iso_a2) ? iso_a2 : adm0_a3);
}
