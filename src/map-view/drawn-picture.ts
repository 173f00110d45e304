/** The drawn map as pixels, for a picture where no moving map can be drawn: its own SVG, made to stand alone, as an image. */
import type { MapFonts } from '../map-style/fonts';
import type { Palette } from '../map-style/palette';
import { customPropertyOf } from '../map-style/palette-property';
import type { Story } from '../story/schema';
import type { Wording } from '../words/words-context';
import type { Camera } from './camera';
import { bearingDegOf, pointerMaxZoomOf } from './far-pointer-layout';
import { buildShownPointers, sparedBoxesOf } from './far-pointers';
import type { MapPicture, MapPictureOptions } from './map-picture';
import { worldPx } from './mercator';
import { boxOf, pointOf, type PlaneView } from './plane-view';

export interface DrawnPictureOptions {
  /** The drawn map as it stands on the page; it must be seen. */
  readonly root: HTMLElement;
  readonly story: Story;
  readonly wording: Wording;
  readonly palette: Palette;
  readonly fonts: MapFonts;
  readonly shown: ReadonlySet<string>;
  readonly camera: Camera;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
  readonly legend: MapPictureOptions['legend'];
}

const svgNamespace = 'http://www.w3.org/2000/svg';
/** How long the letters in an image may take; they lie in it and come from nowhere. */
const lettersMs = 800;
/** Around the equator (WGS 84), as web maps have it. */
const equatorKm = 40_075.017;

/** What drawn-map.css says of the drawing, for a drawing without a page around it. */
const ownCss = `
svg { overflow: visible }
text { font-family: 'Source Sans 3', sans-serif; stroke-linejoin: round; paint-order: stroke }
.drawn-mark { fill: transparent; stroke: none }
.drawn-shapes [data-selected] { stroke: var(--selected); stroke-width: 2.6; stroke-opacity: 1 }
a[data-selected] .drawn-mark { stroke: var(--selected); stroke-width: 2.6 }
`;

/** An image knows no fonts of the page: it brings them along. */
async function fontCssOf(fonts: MapFonts): Promise<string> {
  const cuts = [
    { files: fonts.regular, look: 'font-weight: 400' },
    { files: fonts.semibold, look: 'font-weight: 600' },
    { files: fonts.italic, look: 'font-weight: 400; font-style: italic' },
  ];
  const faces = cuts.flatMap(({ files, look }) =>
    files.map(async ({ url, unicodeRange }) => {
      const data = await dataAddressOf(await (await fetch(url)).blob());
      return `@font-face { font-family: 'Source Sans 3'; ${look}; src: url(${data}); unicode-range: ${unicodeRange.join(', ')} }`;
    }),
  );
  // Without its letters a name is still read.
  return (await Promise.allSettled(faces)).map((face) => (face.status === 'fulfilled' ? face.value : '')).join('\n');
}

function dataAddressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('A font could not be read.')));
    reader.readAsDataURL(file);
  });
}

/** A copy of what is seen of an element; what the page's style hides is left out. Definitions stay whole. */
function copySeen(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  for (const child of element.children) {
    if (child.localName === 'defs') copy.append(child.cloneNode(true));
    else {
      const { display, visibility } = getComputedStyle(child);
      if (display !== 'none' && visibility !== 'hidden') copy.append(child.childElementCount === 0 ? child.cloneNode(true) : copySeen(child));
    }
  }
  // Lines of a name stand in elements of their own; a text may also hold its words itself.
  if (element.localName === 'text' || element.localName === 'tspan') copy.replaceChildren(...element.cloneNode(true).childNodes);
  return copy;
}

async function buildDrawing({ root, story, palette, fonts, widthPx, heightPx, pixelRatio }: DrawnPictureOptions, view: PlaneView): Promise<string> {
  const page = root.ownerDocument;
  const whole = page.createElementNS(svgNamespace, 'svg');
  whole.setAttribute('width', `${widthPx * pixelRatio}`);
  whole.setAttribute('height', `${heightPx * pixelRatio}`);
  whole.setAttribute('viewBox', `0 0 ${widthPx} ${heightPx}`);
  const style = page.createElementNS(svgNamespace, 'style');
  const colours = Object.entries(palette).map(([name, colour]) => `${customPropertyOf(name)}: ${colour};`);
  style.textContent = `${await fontCssOf(fonts)}\nsvg { ${colours.join(' ')} }\n${ownCss}`;
  whole.append(style);
  const box = boxOf(view, story.theatre);
  for (const part of root.querySelectorAll('.drawn-shapes, .drawn-names')) {
    if (getComputedStyle(part).display === 'none') continue;
    const copy = copySeen(part);
    for (const [name, value] of [['x', box.leftPx], ['y', box.topPx], ['width', box.widthPx], ['height', box.heightPx]] as const) copy.setAttribute(name, `${value}`);
    whole.append(copy);
  }
  return new XMLSerializer().serializeToString(whole);
}

/** Draws the map that stands in `root`. Rejects where the browser cannot read its own drawing, or has no canvas of that size. */
export async function drawDrawnPicture(options: DrawnPictureOptions): Promise<MapPicture> {
  const { root, story, wording, palette, shown, camera, widthPx, heightPx, pixelRatio, legend } = options;
  const view: PlaneView = { camera, widthPx, heightPx, paddingPx: { top: 0, right: 0, bottom: 0, left: 0 } };
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await buildDrawing(options, view))}`;
  await image.decode();
  // An image counts as read before the fonts that it brings along are; nothing tells of those.
  await new Promise((resolve) => setTimeout(resolve, lettersMs));
  const canvas = root.ownerDocument.createElement('canvas');
  canvas.width = Math.round(widthPx * pixelRatio);
  canvas.height = Math.round(heightPx * pixelRatio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas.');
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const isOut = (at: Story['places'][number]['at']): boolean => {
    const { x, y } = pointOf(view, at);
    return x < 0 || y < 0 || x > widthPx || y > heightPx;
  };
  const maxZoom = pointerMaxZoomOf(story.theatre, { width: widthPx, height: heightPx });
  const far = camera.zoom <= maxZoom ? buildShownPointers(story, wording, shown).filter(({ at }) => isOut(at)) : [];
  return {
    canvas,
    kmPerPx: (equatorKm * Math.cos((camera.lat * Math.PI) / 180)) / (worldPx * 2 ** camera.zoom),
    isPlane: true,
    // What the reader opened is the moving map's.
    seen: legend.map(({ layer }) => story.layers.some(({ id }) => id === layer)),
    pointers: far.map((pointer) => ({ ...pointer, bearingDeg: bearingDegOf([camera.lng, camera.lat], pointer.at) })),
    spared: sparedBoxesOf({ project: (at) => pointOf(view, at) }, story.places),
  };
}
