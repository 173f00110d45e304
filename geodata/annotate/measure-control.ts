import { buildArea } from '../../src/geo/area';
import { buildAreaShare } from '../../src/geo/area-share';
import { unionOf, type HeldGround } from '../../src/geo/held-ground';
import { buildHeldArea, buildHeldShare, buildShareOfHeld } from '../../src/geo/held-shares';
import type { Areal } from '../../src/geo/shapes';
import type { Position } from '../../src/story/schema';
import { buildEntry, type Entry } from './entry';
import { OUTLINE_RELATIVE, type Inputs } from './inputs';
import { labelAt, calloutAt } from './marks';

const CONTROL_SOURCES = ['own-control-2025-03-18', 'natural-earth', 'openstreetmap'];
const LINE_CAVEAT = 'Rests on our own reconstruction of the line of contact from a table of settlements.';
/** Of what counts all ground held in Ukraine; no foothold reaches into a region declared annexed. */
const FOOTHOLDS_CAVEAT = `${LINE_CAVEAT} The footholds in Kharkiv and Sumy regions are counted in.`;
/** The river's line runs through the former reservoir; what lies dry on the side that Russia held is drawn as held. */
const BED_CAVEAT = 'The value comes out a little high: it counts the reservoir’s drained bed on Russia’s side of the river, which nobody holds for certain.';

/** The four regions that Russia declared annexed in 2022: place, ISO code, where the share stands on the map. */
const ANNEXED = [
  { place: 'luhansk-region', iso: 'UA-09', name: 'Luhansk', ukGenitive: 'Луганської', at: [39.05, 48.72], passages: ['crimea-and-a-fifth', 'concessions-over-land'], caveat: LINE_CAVEAT },
  { place: 'donetsk-region', iso: 'UA-14', name: 'Donetsk', ukGenitive: 'Донецької', at: [37.95, 47.72], passages: ['donetsk-offensive-stalled', 'crimea-and-a-fifth', 'concessions-over-land'], caveat: LINE_CAVEAT },
  { place: 'zaporizhzhia-region', iso: 'UA-23', name: 'Zaporizhzhia', ukGenitive: 'Запорізької', at: [35.85, 47.0], passages: ['annexed-but-partly-held', 'crimea-and-a-fifth'], caveat: `${LINE_CAVEAT} ${BED_CAVEAT}` },
  { place: 'kherson-region', iso: 'UA-65', name: 'Kherson', ukGenitive: 'Херсонської', at: [33.95, 46.42], passages: ['foothold-behind-the-river', 'crimea-and-a-fifth'], caveat: `${LINE_CAVEAT} ${BED_CAVEAT}` },
] as const;

/** What share of Ukraine, of Crimea's part in it, and of each region declared annexed Russia held. */
export function measureControl(inputs: Inputs, ground: HeldGround): Entry[] {
  const asOf = inputs.story.mapDate;
  const crimea = unionOf([inputs.oblastOf('UA-43'), inputs.oblastOf('UA-40')]);
  return [
    buildEntry(
      {
        id: 'ukraine-held-share',
        kind: 'area-share',
        title: 'Share of Ukraine held by Russia', uk: { title: 'Частка України, утримувана Росією' },
        caveat: `${FOOTHOLDS_CAVEAT} ${BED_CAVEAT} Ukraine is taken within its recognised borders, with Crimea.`,
        sources: CONTROL_SOURCES,
        places: ['russian-held-territory', 'ukraine'],
        passages: ['crimea-and-a-fifth', 'concessions-over-land'],
      },
      buildHeldShare(ground, inputs.ukraine),
      asOf,
      // Over the sea, between the Danube's delta and Crimea.
      (text) => calloutAt('russian-held-territory', [30.95, 44.7], [33.1, 46.15], { en: `Russia held ${text.en.replace(' ', '\n')} of Ukraine`, uk: `Росія утримувала ${text.uk} України` }, { minzoom: 4.5, maxzoom: 7 }),
    ),
    buildEntry(
      {
        id: 'ukraine-held-area',
        kind: 'area',
        title: 'Area of Ukraine held by Russia', uk: { title: 'Площа України, утримувана Росією' },
        caveat: `${FOOTHOLDS_CAVEAT} ${BED_CAVEAT}`,
        sources: CONTROL_SOURCES,
        places: ['russian-held-territory'],
        passages: ['crimea-and-a-fifth', 'concessions-over-land'],
      },
      buildHeldArea(ground),
      asOf,
      () => [],
    ),
    ...measureCrimea(inputs, ground, crimea),
    ...ANNEXED.map(({ place, iso, name, ukGenitive, at, passages, caveat }) =>
      buildEntry(
        {
          id: `${place}-held-share`,
          kind: 'area-share',
          title: `Share of ${name} region held by Russia`, uk: { title: `Частка ${ukGenitive} області, утримувана Росією` },
          caveat,
          sources: CONTROL_SOURCES,
          places: [place],
          passages: [...passages],
        },
        buildHeldShare(ground, inputs.oblastOf(iso)),
        asOf,
        (text) => [labelAt('area-share', place, [...at], { en: `${text.en} held by Russia`, uk: `${text.uk} області утримувала Росія` }, 6)],
      ),
    ),
  ];
}

function measureCrimea(inputs: Inputs, ground: HeldGround, crimea: Areal): Entry[] {
  const common = { places: ['crimea'], passages: ['crimea-and-a-fifth', 'concessions-over-land'], sources: ['natural-earth', 'openstreetmap'] };
  const at: Position = [34.35, 45.45];
  const asOf = inputs.story.mapDate;
  const area = buildArea(crimea, { relative: OUTLINE_RELATIVE });
  return [
    buildEntry({ ...common, id: 'crimea-area', kind: 'area', title: 'Area of Crimea with Sevastopol', uk: { title: 'Площа Криму із Севастополем' } }, area, asOf, () => []),
    buildEntry(
      { ...common, id: 'crimea-share-of-ukraine', kind: 'area-share', title: 'Crimea’s share of Ukraine', uk: { title: 'Частка Криму в Україні' } },
      buildAreaShare(crimea, inputs.ukraine, { relative: OUTLINE_RELATIVE }),
      asOf,
      (text) => [
        ...calloutAt('crimea', [37.3, 44.15], [35.35, 45.02], { en: 'Crimea, annexed by Russia in 2014', uk: 'Крим, анексований Росією 2014 року' }, { minzoom: 4.5, maxzoom: 6.5 }),
        labelAt('area-share', 'crimea', at, { en: `${text.en}\nof Ukraine`, uk: `${text.uk}\nУкраїни` }, 6),
      ],
    ),
    buildEntry(
      {
        ...common,
        id: 'crimea-share-of-held',
        kind: 'area-share',
        title: 'Crimea’s share of all ground held by Russia', uk: { title: 'Частка Криму в усіх землях, утримуваних Росією' },
        caveat: FOOTHOLDS_CAVEAT,
        sources: CONTROL_SOURCES,
      },
      buildShareOfHeld(crimea, ground),
      asOf,
      () => [],
    ),
  ];
}
