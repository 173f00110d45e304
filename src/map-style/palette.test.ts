import { converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, interpolate, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, it } from 'vitest';
import { layerColourOf } from './layer-colours';
import { legendOf, openedSwatchOf, type LegendSwatch } from './legend';
import { palettes, type PaletteName } from './palette';
import { sampleLayers } from './sample-style';

const themes = ['light', 'dark'] as const;
const toRgb = converter('rgb');

function colourOf(theme: (typeof themes)[number], name: PaletteName): Color {
  const colour = parse(palettes[theme][name]);
  if (!colour) throw new Error(`${theme}.${name} is not a colour`);
  return colour;
}

/** A translucent colour as it looks on a ground. */
function laidOn(top: Color, ground: Color): Color {
  return { ...toRgb(interpolate([ground, { ...top, alpha: 1 }], 'rgb')(top.alpha ?? 1)), alpha: 1 };
}

const layerNames = [
  'control2014', 'control2022', 'footholdUkraine', 'footholdRussia', 'contested', 'crimea', 'plant', 'dnipro', 'kursk',
  'sumy', 'donetsk', 'annexed', 'annotation', 'diplomacy', 'opened1', 'opened2', 'opened3', 'opened4',
] as const satisfies readonly PaletteName[];
/** What a reader knows a layer by: its colour and the form that it has. */
interface Sign {
  layer: string;
  form: LegendSwatch['kind'] | 'mark of its places';
  colour: PaletteName;
}

/** All that the legend draws, the marks of the layers' places in texts and lists, and what a reader opens. */
const signs: readonly Sign[] = [
  ...sampleLayers.flatMap((layer): Sign[] => [
    ...legendOf(layer).map(({ swatch }): Sign => ({ layer, form: swatch.kind, colour: swatch.colours[0] })),
    { layer, form: 'mark of its places', colour: layerColourOf(layer) },
  ]),
  // An opened layer has any form, so its colour alone has to tell it.
  ...['opened-1', 'opened-2', 'opened-3', 'opened-4'].map((layer): Sign => ({ layer, form: 'fill', colour: openedSwatchOf(layer, 'fill').colours[0] })),
];
/** Within one layer a line, a hatch or a stipple may be of one colour: the edge of held ground and its hatch. */
const isToldByForm = (one: Sign, other: Sign): boolean => one.layer === other.layer && one.form !== other.form;

const fills = ['control2014Fill', 'control2022Fill'] as const satisfies readonly PaletteName[];

/** What may lie under a shape of the map. */
function groundsOf(theme: (typeof themes)[number]): Record<string, Color> {
  const ukraine = colourOf(theme, 'ukraine');
  return {
    ukraine,
    land: colourOf(theme, 'land'),
    ...Object.fromEntries(fills.map((fill) => [fill, laidOn(colourOf(theme, fill), ukraine)])),
  };
}

const keyShapes = [
  'borderCountry', 'barrier', 'plant', 'selected', 'control2014', 'crimea', 'kursk', 'sumy', 'donetsk', 'annexed', 'annotation', 'townDot',
  'opened1', 'opened2', 'opened3', 'opened4',
] as const satisfies readonly PaletteName[];

describe.each(themes)('the %s palette', (theme) => {
  it('is written in hex, which the pattern images read', () => {
    const others = Object.entries(palettes[theme]).filter(([, value]) => !/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/.test(value));
    expect(others).toEqual([]);
  });

  const texts: readonly (readonly [PaletteName, readonly PaletteName[]])[] = [
    ...(['ink', 'inkMuted', 'accent', 'alert', ...layerNames] as const).map((name) => [name, ['paper', 'panel']] as const),
    ['alert', ['alertPaper']],
    ['ink', ['alertPaper']],
    ['labelCountry', ['halo', 'ukraine', 'land']],
    ['labelOblast', ['halo', 'ukraine', 'land']],
    ['labelTown', ['halo', 'ukraine', 'land']],
    ['labelWater', ['haloWater', 'sea', 'water', 'halo']],
    ...layerNames.map((name) => [name, ['halo']] as const),
  ];
  it.each(texts)('%s can be read on %j (4.5:1)', (name, grounds) => {
    const ratios = grounds.map((ground) => wcagContrast(colourOf(theme, name), colourOf(theme, ground)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  const hatches: readonly (readonly [PaletteName, PaletteName])[] = [
    ['control2014Hatch', 'control2014Fill'],
    ['control2022Hatch', 'control2022Fill'],
    ['footholdUkraine', 'footholdUkraineFill'],
    ['footholdRussia', 'footholdRussiaFill'],
  ];
  it.each(hatches)('the hatch %s stands out from its ground %s (3:1)', (hatch, fill) => {
    const ratios = (['ukraine', 'land'] as const).map((under) =>
      wcagContrast(colourOf(theme, hatch), laidOn(colourOf(theme, fill), colourOf(theme, under))),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });

  it.each(keyShapes)('the key shape %s stands out from every ground it may lie on (3:1)', (name) => {
    const faint = Object.entries(groundsOf(theme)).filter(([, ground]) => wcagContrast(colourOf(theme, name), ground) < 3);
    expect(faint).toEqual([]);
  });

  it('marks focus and the current passage by 3:1 on paper and panel', () => {
    const ratios = (['focus', 'currentBar', 'accent'] as const).flatMap((name) =>
      (['paper', 'panel'] as const).map((ground) => wcagContrast(colourOf(theme, name), colourOf(theme, ground))),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });

  it('draws the former shore so that it shows on free and on held ground there (3:1)', () => {
    const { ukraine, control2022Fill } = groundsOf(theme);
    for (const ground of [ukraine, control2022Fill]) {
      expect(wcagContrast(colourOf(theme, 'formerShore'), ground ?? 'white')).toBeGreaterThanOrEqual(3);
    }
  });

  it('lifts Ukraine above its neighbours, and sets ground held since 2014 off more strongly than ground held since 2022', () => {
    const { ukraine, land, control2014Fill, control2022Fill } = groundsOf(theme);
    const lightness = (colour: Color | undefined): number => converter('lab')(colour)?.l ?? Number.NaN;
    expect(lightness(ukraine)).toBeGreaterThan(lightness(land) + 2);
    const offUkraine = (colour: Color | undefined): number => differenceCiede2000()(colour ?? 'white', ukraine ?? 'white');
    expect(offUkraine(control2014Fill)).toBeGreaterThan(offUkraine(control2022Fill) + 5);
  });

  // CIEDE2000; 2.3 is just noticeable side by side, this is told apart from memory between map and legend.
  const apart = 7;
  const sights = {
    'full colour sight': (colour: Color) => colour,
    deuteranopia: filterDeficiencyDeuter(1),
    protanopia: filterDeficiencyProt(1),
    tritanopia: filterDeficiencyTrit(1),
  };
  it.each(Object.entries(sights))('tells the signs of all layers apart under %s, by colour, and within one layer by colour or form', (_sight, seen) => {
    const difference = differenceCiede2000();
    const pairs = signs.flatMap((one, index) => signs.slice(index + 1).map((other) => [one, other] as const));
    const alike = pairs.filter(([one, other]) => !isToldByForm(one, other) && difference(seen(colourOf(theme, one.colour)), seen(colourOf(theme, other.colour))) < apart);
    expect(pairs.length).toBeGreaterThan(400);
    expect(alike).toEqual([]);
  });
});
