/** What of the story the style depends on, put in by the floor's own vite.config.ts. */
declare module 'virtual:floor-story' {
  import type { StyleContext } from '../../../src/map-style/style-context';

  export const places: StyleContext['places'];
  export const shown: readonly string[];
}
