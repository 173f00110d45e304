/** The colours of page and map. `Palette` is whole by type: a theme that forgets a name does not compile. */

/** Every colour by its name; values are `#rrggbb` (or `#rrggbbaa`), which the pattern images rely on. */
export interface Palette {
  // The page.
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly rule: string;
  readonly accent: string;
  readonly focus: string;
  readonly alert: string;
  readonly alertPaper: string;
  readonly currentBar: string;
  // The layers: dotted links on paper and panel, lines and hatches on the map.
  readonly control2014: string;
  readonly control2022: string;
  readonly footholdUkraine: string;
  readonly footholdRussia: string;
  readonly contested: string;
  readonly crimea: string;
  readonly plant: string;
  readonly dnipro: string;
  readonly kursk: string;
  readonly sumy: string;
  readonly donetsk: string;
  readonly annexed: string;
  readonly annotation: string;
  readonly diplomacy: string;
  // Data that a reader opens, one colour for each file in turn.
  readonly opened1: string;
  readonly opened2: string;
  readonly opened3: string;
  readonly opened4: string;
  // The hatched fills: the hatch, and a ground that it stands out from by 3:1.
  readonly control2014Hatch: string;
  readonly control2022Hatch: string;
  readonly control2014Fill: string;
  readonly control2022Fill: string;
  readonly footholdUkraineFill: string;
  readonly footholdRussiaFill: string;
  readonly contestedFill: string;
  // Tints of the regions that the story speaks of; under control, and never near the neighbours' own land.
  readonly kurskTint: string;
  readonly sumyTint: string;
  readonly donetskTint: string;
  readonly crimeaTint: string;
  readonly annexedTint: string;
  // The ground of the map.
  readonly land: string;
  readonly ukraine: string;
  readonly sea: string;
  readonly water: string;
  readonly river: string;
  readonly riverMain: string;
  readonly formerShore: string;
  readonly formerShoreFill: string;
  readonly borderCountry: string;
  readonly borderCasing: string;
  readonly borderOblast: string;
  readonly borderRegionAbroad: string;
  readonly barrier: string;
  readonly plantGround: string;
  // Lettering.
  readonly labelCountry: string;
  readonly labelOblast: string;
  readonly labelTown: string;
  readonly labelWater: string;
  readonly halo: string;
  readonly haloWater: string;
  readonly townDot: string;
  // What the reader holds.
  readonly selected: string;
  readonly hovered: string;
}

/** A colour's name, as legend and layer table give it to the page (`control2014` is `--control2014` there). */
export type PaletteName = keyof Palette;

const light: Palette = {
  paper: '#fbf8f2',
  panel: '#ffffff',
  ink: '#211e1a',
  inkMuted: '#625b51',
  rule: '#ddd6c9',
  accent: '#1d5673',
  focus: '#0f62c4',
  alert: '#9c2a20',
  alertPaper: '#fbe9e4',
  currentBar: '#b06d12',
  control2014: '#581701',
  control2022: '#9c443b',
  footholdUkraine: '#24514b',
  footholdRussia: '#692268',
  contested: '#6c6558',
  crimea: '#402d28',
  plant: '#310097',
  dnipro: '#0269b2',
  kursk: '#00713e',
  sumy: '#77580d',
  donetsk: '#5f6066',
  annexed: '#852b00',
  annotation: '#121212',
  diplomacy: '#45657b',
  opened1: '#2e2ee5',
  opened2: '#330521',
  opened3: '#0a2d3e',
  opened4: '#4c425f',
  control2014Hatch: '#651f0c',
  control2022Hatch: '#984a40',
  control2014Fill: '#cfa292c0',
  control2022Fill: '#ecd2c4c0',
  footholdUkraineFill: '#b9dfdad0',
  footholdRussiaFill: '#e3c6e4d0',
  contestedFill: '#efe6c800',
  kurskTint: '#8fc79d45',
  sumyTint: '#f2ce6a45',
  donetskTint: '#a9adc54d',
  crimeaTint: '#cdb9a84d',
  annexedTint: '#e8b48c33',
  land: '#ece6d9',
  ukraine: '#faf6ec',
  sea: '#d3dee2',
  water: '#c8d7de',
  river: '#9dbccb',
  riverMain: '#5a93b3',
  formerShore: '#62777e',
  formerShoreFill: '#8aa0a62e',
  borderCountry: '#4a453d',
  borderCasing: '#fffdf7',
  borderOblast: '#a79d8c',
  borderRegionAbroad: '#b9b09f',
  barrier: '#014da3',
  plantGround: '#ded8f2',
  labelCountry: '#5c554a',
  labelOblast: '#6b6356',
  labelTown: '#2b2822',
  labelWater: '#335b70',
  halo: '#fdfaf3',
  haloWater: '#e3ebee',
  townDot: '#3a362f',
  selected: '#1a1713',
  hovered: '#5c554a',
};

const dark: Palette = {
  paper: '#191817',
  panel: '#22211f',
  ink: '#ece7dd',
  inkMuted: '#a9a196',
  rule: '#3b3834',
  accent: '#8cc4e2',
  focus: '#7db6ff',
  alert: '#f0a195',
  alertPaper: '#3a201c',
  currentBar: '#d99a3c',
  control2014: '#e4b2aa',
  control2022: '#ce8a6d',
  footholdUkraine: '#abe5de',
  footholdRussia: '#fd88ad',
  contested: '#9e9b8d',
  crimea: '#f6d8b7',
  plant: '#8b94f4',
  dnipro: '#8abdfd',
  kursk: '#93d285',
  sumy: '#ebb545',
  donetsk: '#c0c9eb',
  annexed: '#e58630',
  annotation: '#f7f6e7',
  diplomacy: '#9db6c2',
  opened1: '#d9ff17',
  opened2: '#f945da',
  opened3: '#74a3a0',
  opened4: '#bf7fb9',
  control2014Hatch: '#d4afab',
  control2022Hatch: '#b67a68',
  control2014Fill: '#693f36e0',
  control2022Fill: '#4a322cd0',
  footholdUkraineFill: '#1f4a4fc8',
  footholdRussiaFill: '#54304bc8',
  contestedFill: '#4a462f00',
  kurskTint: '#4f8a5a40',
  sumyTint: '#8a6a1e42',
  donetskTint: '#6a709045',
  crimeaTint: '#8a6f5659',
  annexedTint: '#8a5a3033',
  land: '#262522',
  ukraine: '#33312d',
  sea: '#12191e',
  water: '#18242c',
  river: '#38536280',
  riverMain: '#4f88a8',
  formerShore: '#788787',
  formerShoreFill: '#7c949c30',
  borderCountry: '#aaa295',
  borderCasing: '#171614',
  borderOblast: '#6d675c',
  borderRegionAbroad: '#57524a',
  barrier: '#85bef6',
  plantGround: '#332d52',
  labelCountry: '#b3a998',
  labelOblast: '#a39a8a',
  labelTown: '#e9e3d7',
  labelWater: '#8fb2c5',
  halo: '#1d1c1a',
  haloWater: '#11181c',
  townDot: '#d8d1c3',
  selected: '#fffaf0',
  hovered: '#c5bcab',
};

/** Both themes, the one source of colour for page and map. */
export const palettes: { readonly light: Palette; readonly dark: Palette } = { light, dark };
