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
  readonly accentInk: string;
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
  // Grounds of the hatched fills: light enough for their own hatch to stand out by 3:1.
  readonly control2014Fill: string;
  readonly control2022Fill: string;
  readonly footholdUkraineFill: string;
  readonly footholdRussiaFill: string;
  readonly contestedFill: string;
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
  accentInk: '#ffffff',
  focus: '#0f62c4',
  alert: '#9c2a20',
  alertPaper: '#fbe9e4',
  currentBar: '#b06d12',
  control2014: '#6f2219',
  control2022: '#ab5040',
  footholdUkraine: '#0f6a75',
  footholdRussia: '#8b2f6d',
  contested: '#77704a',
  crimea: '#57301f',
  plant: '#3d2a86',
  dnipro: '#1d5f95',
  kursk: '#2b6b45',
  sumy: '#8a5a0b',
  donetsk: '#4c4a5e',
  annexed: '#93431c',
  annotation: '#2b2722',
  diplomacy: '#345069',
  control2014Fill: '#d9a394c4',
  control2022Fill: '#eac9bcb8',
  footholdUkraineFill: '#bfe0e0c8',
  footholdRussiaFill: '#e8c9dfc8',
  contestedFill: '#efe6c800',
  land: '#ece6d9',
  ukraine: '#faf6ec',
  sea: '#d3dee2',
  water: '#c3d4dc',
  river: '#9dbccb',
  riverMain: '#5a93b3',
  formerShore: '#6a7a80',
  formerShoreFill: '#8aa0a62e',
  borderCountry: '#4a453d',
  borderCasing: '#fffdf7',
  borderOblast: '#a79d8c',
  borderRegionAbroad: '#b9b09f',
  barrier: '#174d7c',
  plantGround: '#ded8f2',
  labelCountry: '#5c554a',
  labelOblast: '#6f675a',
  labelTown: '#2b2822',
  labelWater: '#3f6a80',
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
  accentInk: '#10202a',
  focus: '#7db6ff',
  alert: '#f0a195',
  alertPaper: '#3a201c',
  currentBar: '#d99a3c',
  control2014: '#f0b3a2',
  control2022: '#cf8672',
  footholdUkraine: '#6cc6cf',
  footholdRussia: '#dc93c4',
  contested: '#b9b083',
  crimea: '#e0bfa6',
  plant: '#b8a8f5',
  dnipro: '#7fb8e8',
  kursk: '#86c79d',
  sumy: '#dcae5c',
  donetsk: '#b6b4cc',
  annexed: '#e39a6f',
  annotation: '#f1ebdf',
  diplomacy: '#9fbcd6',
  control2014Fill: '#6b332ad0',
  control2022Fill: '#5a372fb8',
  footholdUkraineFill: '#1f4a4fc8',
  footholdRussiaFill: '#54304bc8',
  contestedFill: '#4a462f00',
  land: '#262522',
  ukraine: '#33312d',
  sea: '#12191e',
  water: '#18242c',
  river: '#38536280',
  riverMain: '#4f88a8',
  formerShore: '#8b9ba1',
  formerShoreFill: '#7c949c30',
  borderCountry: '#cfc6b6',
  borderCasing: '#171614',
  borderOblast: '#6d675c',
  borderRegionAbroad: '#57524a',
  barrier: '#8cc2ee',
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
