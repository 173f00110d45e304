/** Where the code of MapLibre's workers lies, for those who bring it early and for the map. */
export { default as workerAddress } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
