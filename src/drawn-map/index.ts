/** What the build takes from this room. */
export { buildDrawnMap } from './build-drawn-map';
export { buildLayerCss } from './layer-css';
export { buildScaleCss } from './scale-css';
