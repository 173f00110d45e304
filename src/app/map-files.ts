/** The addresses of the map's data files; the build gives each a name with its hash. */
import borders from '../../geodata/basemap/borders.geojson?url';
import labels from '../../geodata/basemap/labels.geojson?url';
import land from '../../geodata/basemap/land.geojson?url';
import oblasts from '../../geodata/basemap/oblasts.geojson?url';
import rivers from '../../geodata/basemap/rivers.geojson?url';
import towns from '../../geodata/basemap/towns.geojson?url';
import ukraine from '../../geodata/basemap/ukraine.geojson?url';
import water from '../../geodata/basemap/water.geojson?url';
import annotations from '../../geodata/stories/cease-fire-2025-03-18/annotations.geojson?url';
import control from '../../geodata/stories/cease-fire-2025-03-18/control.geojson?url';
import places from '../../geodata/stories/cease-fire-2025-03-18/places.geojson?url';
import type { MapFiles } from '../map-style/sources';

/** The largest first, as they are sent: in this order they are laid up, and what comes last is then soon read and drawn. */
export const mapFiles: MapFiles = { water, borders, land, oblasts, rivers, ukraine, towns, places, control, annotations, labels };
