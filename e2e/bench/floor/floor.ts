/**
 * The floor: MapLibre with the page's own style, fonts and data in a box of the page's map's size, and nothing else.
 * The address says where: `?box=left,top,width,height&padding=top,right,bottom,left&view=lng,lat,zoom&layer=<story layer>`.
 */
import { Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { places, shown } from 'virtual:floor-story';
// The floor draws with the page's letters: without the sheet MapLibre would take the system's, and bring no font at all.
import '../../../src/app/map-fonts.css';
import { mapFiles } from '../../../src/app/map-files';
import { loadMapFonts, mapFonts } from '../../../src/app/map-fonts';
import { trustOwnScripts } from '../../../src/app/trusted-scripts';
import { buildStyle, styleLayersOf } from '../../../src/map-style/build-style';
import { palettes } from '../../../src/map-style/palette';
import { drawingOptionsOf } from '../../../src/map-view/drawing-options';
import { supplyPatterns } from '../../../src/map-view/pattern-supply';
import { workerAddress } from '../../../src/map-view/worker-address';
import type { Floor } from '../floor-contract';
import './floor.css';

const asked = new URLSearchParams(location.search);
const numbersOf = (key: string): number[] => (asked.get(key) ?? '').split(',').map(Number);

const container = document.querySelector<HTMLElement>('#map');
const toggle = document.querySelector<HTMLElement>('#toggle');
if (!container || !toggle) throw new Error('The floor has lost its map.');

const [left = 0, top = 0, width = 0, height = 0] = numbersOf('box');
Object.assign(container.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });

const style = buildStyle({ palette: palettes.light, language: 'en', places, files: mapFiles, fonts: mapFonts, shown: new Set(shown) });
// The page's headers ask for it; MapLibre's own credits would be HTML from a string, which they refuse.
trustOwnScripts();
setWorkerUrl(workerAddress);
void loadMapFonts();
const map = new MapLibreMap({ container, style, ...drawingOptionsOf(window) });
supplyPatterns(map);
const [padTop = 0, padRight = 0, padBottom = 0, padLeft = 0] = numbersOf('padding');
const [lng = 0, lat = 0, zoom = 0] = numbersOf('view');
map.jumpTo({ center: [lng, lat], zoom, padding: { top: padTop, right: padRight, bottom: padBottom, left: padLeft } });
map.on('movestart', () => {
  container.dataset['mapState'] = 'loading';
});
map.on('idle', () => {
  container.dataset['mapState'] = 'ready';
});

const floor: Floor = {
  popupText: null,
  jumpTo: (center, toZoom) => void map.jumpTo({ center: [center[0], center[1]], zoom: toZoom }),
};
Object.assign(window, { floor });

const switched = styleLayersOf(style, asked.get('layer') ?? '');
toggle.addEventListener('click', () => {
  for (const id of switched) map.setLayoutProperty(id, 'visibility', map.getLayoutProperty(id, 'visibility') === 'none' ? 'visible' : 'none');
});
map.on('click', (event) => {
  if (floor.popupText !== null) new Popup({ maxWidth: '340px' }).setLngLat(event.lngLat).setText(floor.popupText).addTo(map);
});
