/** Small GeoJSON files for tests, as a reader might open them. */

/** A feature with these properties, and with a geometry where it is given one. */
export const featureOf = (properties: object, geometry: object | null): object => ({ type: 'Feature', properties, geometry });

/** A point, in degrees. */
export const pointAt = (lng: number, lat: number): object => ({ type: 'Point', coordinates: [lng, lat] });

/** A file of these features, broken ones among them as they are. */
export const fileOf = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
