/** The addresses of the map's files that measures of control are taken on; the build gives each a name with its hash. */
import oblasts from '../../../geodata/basemap/oblasts.geojson?url';
import towns from '../../../geodata/basemap/towns.geojson?url';
import ukraine from '../../../geodata/basemap/ukraine.geojson?url';
import places from '../../../geodata/stories/cease-fire-2025-03-18/places.geojson?url';
import type { LandFiles } from './control-land';

/** Whole addresses: a worker's own address is another one than the page's. */
export function landFilesAt(page: string): LandFiles<string> {
  const at = (file: string): string => new URL(file, page).href;
  return { ukraine: at(ukraine), oblasts: at(oblasts), places: at(places), towns: at(towns) };
}
