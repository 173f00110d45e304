/** The page's colours as CSS custom properties in both themes, made from src/map-style/palette.ts. */
declare module 'virtual:palette.css' {}
