/**
 * mapshaper expression: how coarse a country's outline may get outside the region box, in metres. Europe and
 * the Middle East, where the story's far places lie and where the theatre's edges show, keep more.
 */
export const WORLD_INTERVAL =
  'this.centroidX > -12 && this.centroidX < 60 && this.centroidY > 12 && this.centroidY < 72 ? 2500 : 7000';
