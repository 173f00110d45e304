import { lineString } from '@turf/turf';
import type { Feature, Position } from 'geojson';
import { geodataPath, REGION_DECIMALS, writeFeatures } from '../geojson-output';
import { readBasemapInputs } from './basemap-inputs';
import { areaKm2, type Ground, groundLess, groundTogether, groundWithin } from './clip-polygons';
import { buildContestedStrip } from './contested-strip';
import { controlFeature } from './control-features';
import { buildDividingRiver } from './dividing-river';
import { buildSide, findWrongSided } from './held-side';
import { buildPairLine, roundedLine, vertexOf } from './line-from-pairs';
import { lineFromBorder } from './line-in-country';
import { lineOf, readSettlementTable, type SettlementLine, STORY_FOLDER } from './settlement-table';

/** The river's middle is known to its width, and islands in it have no settled holder. */
const RIVER_PRECISION_KM = 2;
/** Crimea's edge is the coast and the boundary with Kherson Oblast, as Natural Earth and OpenStreetMap have them. */
const CRIMEA_PRECISION_KM = 1;

/** Builds control.geojson from the table of settlements and the basemap. Throws when a settlement ends on the wrong side. */
export function buildControl(): void {
  const table = readSettlementTable();
  const { ukraine, oblastOf, crimea, dnipro } = readBasemapInputs();
  const feature = (geometry: Feature['geometry'], facts: Parameters<typeof controlFeature>[1]): Feature =>
    controlFeature(geometry, facts, table);

  const contact = lineOf(table, 'line-of-contact');
  const river = roundedLine(buildDividingRiver(dnipro, lastVertexOf(contact), ukraine));
  const [bend] = river;
  if (!bend) throw new Error('The dividing river is empty');
  const land = buildPairLine(contact.pairs, contact.from, bend);
  const heldNow = groundWithin(ukraine, checkedSide([...land.slice(0, -1), ...river], contact), 'the held ground');

  const before2022 = lineOf(table, 'line-2015-2022');
  const donbas = groundWithin(ukraine, checkedSide(buildPairLine(before2022.pairs, before2022.from, before2022.to ?? before2022.from), before2022), 'the ground held since 2014 in Donetsk and Luhansk oblasts');
  const since2022 = groundLess(heldNow, groundTogether([crimea, donbas], 'the ground held since 2014'), 'the ground held since 2022');

  const landInUkraine = lineFromBorder(land, ukraine);
  const foothold = (id: string, within: Ground): { line: SettlementLine; ground: Ground } => {
    const line = lineOf(table, id);
    const side = checkedSide(buildPairLine(line.pairs, line.from, line.to ?? line.from), line);
    return { line, ground: groundWithin(within, side, id) };
  };
  const footholds = [
    foothold('foothold-lyptsi', oblastOf('UA-63')),
    foothold('foothold-vovchansk', oblastOf('UA-63')),
    foothold('foothold-sumy', oblastOf('UA-59')),
    foothold('foothold-kursk', oblastOf('RU-KRS')),
  ];

  writeFeatures(geodataPath(`${STORY_FOLDER}/control.geojson`), [
    feature(crimea.geometry, { id: 'held-2014-crimea', kind: 'held', since: 2014, precisionKm: CRIMEA_PRECISION_KM, note: 'Crimea with Sevastopol, in Ukraine, held by Russia since 2014.' }),
    feature(donbas.geometry, { id: 'held-2014-donbas', kind: 'held', since: 2014, precisionKm: widestOf(before2022), note: 'Parts of Donetsk and Luhansk oblasts, in Ukraine, held by Russia and forces it backed since 2014 or 2015; edge as it stood from 2015 to February 2022.' }),
    feature(since2022.geometry, { id: 'held-2022', kind: 'held', since: 2022, precisionKm: widestOf(contact), note: 'Ground in Ukraine held by Russia on this date and taken since 24 February 2022.' }),
    ...footholds.map(({ line, ground }) =>
      feature(ground.geometry, { id: line.id, kind: 'foothold', by: line.sideOf, precisionKm: widestOf(line), note: line.what })),
    feature(buildContestedStrip(landStretch(landInUkraine, contact), contact.pairs, ukraine).geometry, { id: 'contested-land-line', kind: 'contested', precisionKm: widestOf(contact), note: 'Ground so near the line of contact that its holder is unclear: the strip is as wide as the line is uncertain.' }),
    feature(lineString(landInUkraine).geometry, { id: 'line-of-contact-land', kind: 'line-of-contact', on: 'land', precisionKm: widestOf(contact), note: 'Drawn between pairs of settlements reported on either side, from the Russian border near Kupiansk to the Kamianske bend of the Dnipro.' }),
    feature(lineString(river).geometry, { id: 'line-of-contact-river', kind: 'line-of-contact', on: 'river', precisionKm: RIVER_PRECISION_KM, note: 'The Dnipro from the Kamianske bend to the sea; Russia holds the left bank. Islands in the river have no settled holder.' }),
    feature(lineString(river).geometry, { id: 'barrier-dnipro', kind: 'barrier', heldSide: 'left', precisionKm: RIVER_PRECISION_KM, note: 'The stretch of the Dnipro that divides the two sides, in the direction of flow; Russia holds the left bank.' }),
  ], REGION_DECIMALS);

  const heldKm2 = [crimea, donbas, since2022].reduce((sum, ground) => sum + areaKm2(ground), 0);
  console.log(`  held ${Math.round(heldKm2)} km², ${((100 * heldKm2) / areaKm2(ukraine)).toFixed(2)} % of Ukraine`);
  for (const { line, ground } of footholds) console.log(`  ${line.id} ${Math.round(areaKm2(ground))} km²`);
}

function checkedSide(line: readonly Position[], settlements: SettlementLine): Ground {
  const side = buildSide(line, settlements.behind);
  const wrong = findWrongSided(side, settlements);
  if (wrong.length > 0) throw new Error(`Settlements on the wrong side of their line:\n${wrong.join('\n')}`);
  return side;
}

/** The land line without its last stretch, which crosses the bed of the former reservoir to meet the river. */
function landStretch(line: readonly Position[], contact: SettlementLine): Position[] {
  const [lastLng = 0] = lastVertexOf(contact);
  return line.filter(([lng = 0]) => lng >= lastLng);
}

function lastVertexOf(line: SettlementLine): Position {
  const pair = line.pairs.at(-1);
  if (!pair) throw new Error(`${line.id} has no pairs`);
  return vertexOf(pair);
}

function widestOf(line: SettlementLine): number {
  return Math.max(...line.pairs.map(({ precisionKm }) => precisionKm));
}
