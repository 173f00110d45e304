/** Builds land, Ukraine, borders, oblasts, labels and towns under `geodata/basemap/`. */
export async function buildGround(): Promise<void> {}
