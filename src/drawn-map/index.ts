/** What the build takes from this room. */
export { buildDrawnMap } from './build-drawn-map';
export { buildLanguageCss } from './language-css';
export { buildLayerCss } from './layer-css';
export { buildScaleCss } from './scale-css';
