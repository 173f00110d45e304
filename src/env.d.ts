/** The page's colours as CSS custom properties in both themes, made from src/map-style/palette.ts. */
declare module 'virtual:palette.css' {}

/** What shows of the drawn map at which width, made from the story's theatre by src/drawn-map/scale-css.ts. */
declare module 'virtual:drawn-map.css' {}
