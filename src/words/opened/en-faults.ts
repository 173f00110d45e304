/** What is wrong in opened data, in English: each fault with what to do. */
import type { FaultCode } from '../../opened-data/faults';

/** What is wrong, and what to do. `found` is what stands in the file; empty where nothing does. */
type Sentence = string | ((found: string) => string);

/** Signs that are not seen, by their code. */
const unseen: Readonly<Record<string, string>> = { 'U+0009': 'a tab', 'U+000A': 'a line break', 'U+000D': 'a line break', 'U+00A0': 'a no-break space', 'U+FEFF': 'a byte order mark' };
const sign = (found: string): string => unseen[found] ?? `“${found}”`;

const sentences = {
  unreadable: 'The browser could not read this to its end. A folder cannot be opened: open the files in it. A file may have been moved or changed: choose it again.',
  'reader-stopped': 'The part of the page that reads data stopped, perhaps for want of memory. Close other tabs, or open a smaller file.',
  'too-large': 'This file is larger than 100 MB. Simplify its shapes or split it, and open the parts.',
  'empty-file': 'This file is empty. Check whether it was saved to its end.',
  'not-json': (found: string) =>
    found === ''
      ? 'The text ends before it is complete. Save or download the file again.'
      : `From here on this is not JSON: ${sign(found)} does not belong here. Correct it in a text editor, or export the data again as GeoJSON.`,
  'not-geojson': (found: string) => `This is JSON, but not GeoJSON: it holds ${found}. Export the data as GeoJSON.`,
  'type-missing': 'This is JSON without a “type” that GeoJSON knows. A whole file needs "type": "FeatureCollection".',
  'type-unknown': (found: string) => `GeoJSON has no type ${found}. A whole file needs "type": "FeatureCollection".`,
  'features-not-a-list': 'The list “features” is missing. Export the data again as GeoJSON.',
  'no-features': 'There is not one feature in this file. Check whether the export left all of them out.',
  'nothing-sound': 'Not one feature of this file can be shown; what is wrong with each stands below.',
  'no-places': 'No feature of this file has a place: every geometry is empty. Export the data with their geometry.',
  'is-topojson': 'This is TopoJSON. Convert it to GeoJSON, for instance with mapshaper, and open that.',
  'is-esri-json': 'This is Esri JSON. Export it as GeoJSON (in a query: f=geojson), and open that.',
  'is-overpass-json': 'This is JSON of the Overpass API. Export it as GeoJSON from overpass turbo, or convert it with osmtogeojson, and open that.',
  'is-umap': 'This is a backup of a whole uMap. In uMap, share and download the map in the format GeoJSON, and open that.',
  'is-wrapped': (found: string) => `This is not GeoJSON itself: the data stand in its member “${found}”. Save that part alone, as a file of its own, and open it.`,
  'is-server-error': (found: string) => `The server answered with an error and no data: “${found}”. Correct the query or try again later, and open what it answers then.`,
  'is-kml': 'This is KML. Convert it to GeoJSON, for instance with QGIS or ogr2ogr, and open that.',
  'is-gpx': 'This is GPX. Convert it to GeoJSON, for instance with QGIS or ogr2ogr, and open that.',
  'is-gml': 'This is GML or OpenStreetMap XML. Convert it to GeoJSON, for instance with QGIS or ogr2ogr, and open that.',
  'is-html': 'This is a web page, not data: perhaps the one that should have led to the file. Download the file itself.',
  'is-xml': 'This is XML. Export the data as GeoJSON.',
  'is-csv': 'This is a table (CSV). Turn it into GeoJSON with its columns of longitude and latitude, for instance with QGIS or mapshaper.',
  'is-wkt': 'This is WKT. Convert it to GeoJSON, for instance with QGIS or ogr2ogr.',
  'is-zip': 'This is a ZIP archive, perhaps a shapefile or a KMZ. Unpack it, convert what is in it to GeoJSON, and open that.',
  'is-gzip': 'This file is packed with gzip. Unpack it first.',
  'is-shapefile': 'This is a part of a shapefile. Convert the shapefile to GeoJSON, for instance with mapshaper or QGIS.',
  'is-geopackage': 'This is a GeoPackage or another SQLite file. Export its layer as GeoJSON, for instance with QGIS.',
  'is-utf16': 'This text is in UTF-16. Save it as UTF-8.',
  'is-binary': 'This is not text. Export the data as GeoJSON.',
  'is-text': 'This is text, but not JSON. Export the data as GeoJSON.',
  'cut-off': 'The file breaks off here. What came before is shown; download it again for the rest.',
  'only-a-part': (found: string) =>
    `By its own account this file holds only a part of the data${found === '' ? ': a limit of the server was reached' : ` (features: ${found})`}. Fetch the rest, part by part, or raise the limit in the query; what is measured lacks what is not here.`,
  'broken-between': 'Between two features something does not belong here, or a comma or bracket is missing. It was passed over; the features before and after it were read.',
  'after-the-end': 'Something stands after the end of the data. It was not read.',
  'bare-list': 'This is a list of features without a FeatureCollection around it. It is shown all the same.',
  'crs-other': (found: string) => `The file names a reference system other than WGS 84 (${found}). It is shown as if it were WGS 84, so shapes may be out of place.`,
  'perhaps-swapped': 'Nearly everything lies far from this map, and would lie on it were longitude and latitude exchanged. If they are, write the longitude first.',
  'heights-unused': 'Positions have more than two numbers. Heights and times in them are not shown.',
  'place-unread': 'This feature has no geometry, only a “place” (JSON-FG) in another reference system or form, which is not read. Export the data with a “geometry” in WGS 84.',
  'crossing-unchecked': (found: string) => `These shapes are too intricate for all of them to be checked: from feature ${found} on it is not known which of them cross themselves, nor whether their holes lie inside them.`,
  'letters-lost': 'Some letters could not be read: the file is not in UTF-8. Save it as UTF-8.',
  'feature-not-json': (found: string) =>
    found === '' ? 'The text of this feature ends before it is complete.' : `This feature is not JSON: ${sign(found)} does not belong here.`,
  'feature-nested-too-deep': 'This is nested deeper than any map data are. Check whether the file is damaged.',
  'feature-not-an-object': (found: string) => `A feature must be an object; here stands ${found}.`,
  'feature-type': (found: string) => (found === '' ? 'This feature has no type. Write "type": "Feature".' : `The type of a feature must be "Feature"; here it is ${found}.`),
  'geometry-missing': 'This feature has no member "geometry". Where it has no place, write null.',
  'geometry-not-an-object': (found: string) => `A geometry must be an object or null; here stands ${found}.`,
  'geometry-type': (found: string) => `${found === '' ? 'This geometry has no type.' : `GeoJSON has no geometry ${found}.`} ${found === '' ? 'GeoJSON' : 'It'} has Point, LineString, Polygon, their Multi forms and GeometryCollection, written like this.`,
  'geometries-missing': 'This collection lacks its list of geometries.',
  'coordinates-missing': 'This geometry lacks its list of coordinates.',
  'coordinates-nesting': 'The brackets of these coordinates do not go with the geometry’s type.',
  'position-short': 'A position needs two numbers, longitude and latitude.',
  'position-text': (found: string) => `These numbers are written as text (${found}). Take the quotation marks away, and write degrees with a decimal point.`,
  'position-not-numbers': (found: string) => `A position needs two numbers, longitude and latitude; here stand ${found}.`,
  'position-infinite': 'This number is too large to be one.',
  'position-swapped': (found: string) => `This latitude lies beyond the pole (${found}). Are longitude and latitude exchanged? The longitude comes first.`,
  'position-metres': (found: string) => `These look like metres of a projection (${found}). Convert the data to WGS 84, in degrees.`,
  'position-scaled': (found: string) => `Perhaps degrees times a million or ten million, perhaps metres of a projection (${found}). Convert the data to degrees on WGS 84.`,
  'position-out-of-range': (found: string) => `Longitudes run from −180 to 180 and latitudes from −90 to 90; here stand ${found}.`,
  'line-short': 'A line needs at least two positions.',
  'ring-short': 'A ring needs at least four positions, the last equal to the first.',
  'part-left-out': (found: string) => `Broken parts of this feature are left out, the others are shown. Parts left out: ${found}. Of the first:`,
  'hole-short': (found: string) => `A hole with fewer than four positions encloses nothing. It is left out, and the area is no larger for it. Such holes here: ${found}.`,
  'ring-open': 'This ring was not closed. It is drawn closed, with a straight line from its last position to its first.',
  'ring-outside': (found: string) => `A further ring of a Polygon is a hole in its first ring; here it lies beside that. It is shown as an area of its own. If that is right, write it as a MultiPolygon. Such rings here: ${found}.`,
  'ring-around': 'This ring goes round the first ring of its Polygon. It is taken for the outline, and the first for a hole in it. Write the outline first.',
  'ring-beyond': 'This hole reaches beyond its outline; what of it lies outside takes nothing away where areas are measured. It is drawn as it is, perhaps wrongly. Repair the geometry, for instance with QGIS or mapshaper.',
  'properties-not-an-object': 'Properties must be an object or null. The feature is shown without them.',
  'ring-flat': 'This ring has no area: all its positions lie on one line.',
  'ring-cancels-out': 'The parts of this ring cancel each other out: it touches or crosses itself. It is drawn as it is; its area cannot be trusted.',
  'ring-crosses-itself': 'This ring crosses itself. It is drawn as it is; its area cannot be trusted.',
  antimeridian: 'This shape passes the 180th meridian without being cut there. It is drawn across it.',
  'id-repeated': (found: string) => `Another feature has the same id (${found}). Both are shown.`,
  'id-not-text': 'An id must be text or a number. The feature is shown.',
  'style-value': (found: string) => `The map cannot draw this value (${found}), and uses its own. Colours are written like #1d5673, opacities from 0 to 1, widths up to 20, marker sizes small, medium or large.`,
  'date-unreadable': (found: string) => `This date (${found}) cannot be read. Write it like 2025-03-18; a range, the earlier day first, like 2022-02-24/2025-03-18, or 2022-02-24/.. where it has no end.`,
} satisfies Record<FaultCode, Sentence>;

/** A sentence for every fault. */
export const faults: Readonly<Record<FaultCode, Sentence>> = sentences;
