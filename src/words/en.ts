/**
 * The interface in English, and by its shape the list of what every language says: strings, and functions for those that
 * hold values. Values come in as text that `format.ts` has written; names and titles from the story as they are.
 */

export const words = {
  /** For Intl: dates, numbers and lists. */
  locale: 'en-GB',
  /** A long date as Intl writes it, put right where its custom is not that of running text. */
  longDate: (byIntl: string) => byIntl,
  /** What follows a number. */
  units: { km: 'km', km2: 'km²', percent: '%', megawatt: 'MW' },
  page: {
    name: 'Conflict map',
    title: (story: string) => `${story} — on the map`,
    skip: 'Skip',
    skipToArticle: 'Skip to the article',
    skipToMap: 'Skip to the map',
  },
  bar: {
    layers: 'Layers',
    places: 'Places',
    claims: 'Claims',
    share: 'Share',
    theme: (theme: 'auto' | 'dark' | 'light') => `Theme: ${{ auto: 'as the system', dark: 'dark', light: 'light' }[theme]}`,
    keys: 'Keys',
  },
  general: {
    close: 'Close',
    dismiss: 'Dismiss',
    tryAgain: 'Try again',
    /** Stands before the number of a paragraph, for those who hear it. */
    paragraph: 'Paragraph',
    asOf: 'As of',
    asOfDates: (dates: string) => `as of ${dates}`,
    precision: 'Precision',
    source: 'Source',
  },
  article: {
    name: 'Article',
    /** Stands over the digest where its language is not the interface's. */
    summariesIn: { en: 'The summaries are in English.', uk: 'The summaries are in Ukrainian.' },
    onTheMap: 'On the map:',
    paragraphTitle: (paragraph: number, date: string) => `Paragraph ${paragraph} of the article of ${date}; the summary is ours`,
  },
  follow: {
    name: 'Follow my reading',
    does: 'The map goes with the passage you read.',
    resume: 'Resume',
    resumeTitle: 'Follow my reading again',
  },
  search: {
    find: 'Find a place or passage',
    list: 'Places and passages found',
    found: (count: number) => `${count} found`,
    nothing: (query: string) => `Nothing here is called “${query}”. Try a place’s other name.`,
  },
  layers: {
    about: (layer: string) => `About ${layer}`,
    aboutTitle: (layer: string) => `${layer}: date, precision, source`,
  },
  popup: {
    about: (place: string) => `About ${place}`,
    inTheArticle: 'In the article',
    previousMention: 'Previous mention',
    nextMention: 'Next mention',
    notNamed: 'No passage names this place.',
  },
  measured: {
    title: 'Measured',
    nothing: 'Nothing was measured at this place.',
    how: 'How',
    howOf: (title: string) => `How “${title}” was measured`,
    published: 'Published',
    publishedOf: (title: string) => `Where “${title}” comes from`,
    about: (value: string) => `about ${value}`,
    range: (low: string, high: string) => `about ${low} to ${high}`,
    lessThan: (value: string) => `less than ${value}`,
  },
  claims: {
    note: 'What the article says of space, held against what can be measured on this map. Verdicts are computed from the range of each measurement; what rests on a source’s word gets none.',
    agrees: 'Agrees with the map',
    cannotTell: 'Geometry cannot tell',
    differs: 'Differs',
    differsBy: (by: string) => `Differs, by ${by} or more`,
    published: '(published)',
    why: 'Why',
    whyOf: (claim: string) => `Why: ${claim}`,
    whatWouldTell: 'What could tell:',
    data: 'Data:',
  },
  keys: {
    steps: 'Next and previous passage',
    find: 'Find a place or passage',
    close: 'Close the popup',
    theatre: 'Whole theatre',
    pan: 'Pan the map, when the map has the focus',
    zoom: 'Zoom the map, when the map has the focus',
    help: 'Show these keys',
  },
  sheet: {
    height: (height: 'low' | 'half' | 'full') => `Height of the sheet: ${height}`,
  },
  map: {
    name: 'Map',
    loading: 'The map is on its way.',
    wholeTheatre: 'Whole theatre',
    controlAsOf: 'Control as of',
    canvas: 'Map of Ukraine and its surroundings',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    northUp: 'Turn north up',
    credits: 'Sources of the map',
    metres: 'm',
    miles: 'mi',
    feet: 'ft',
    /** Clockwise from north, in eighths. */
    compass: ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'],
  },
  notices: {
    linkCopied: 'The link to this view is copied.',
    linkNotCopied: (link: string) => `The browser did not let us copy. The link is ${link}`,
    newVersion: 'A new version of this page is ready.',
    reload: 'Reload',
    unknownInLink: (named: string) => `This link names what this map does not have: ${named}. The rest is shown.`,
    place: (id: string) => `place “${id}”`,
    passage: (id: string) => `passage “${id}”`,
    layer: (id: string) => `layer “${id}”`,
    date: (date: string) => `date ${date}`,
    language: (code: string) => `language “${code}”`,
    languageNotLoaded: (language: string) => `${language} did not arrive, so the page stays as it is. Check the connection and choose it again.`,
  },
  failures: {
    more: (count: number) => `and ${count} more.`,
    storyAdvice: 'The article below can still be read. Load the page again; if that does not help, the file needs to be mended.',
    storyBroken: 'The story’s files do not hold together, so the map is not drawn from them.',
    storyNotFetched: 'The story could not be fetched.',
    storyNotJson: 'A file of the story is not JSON.',
    mapAdvice: 'The article, the places and what is known of them can be read without the map.',
    mapNotDrawn: 'The map could not be drawn.',
    mapNotDrawnBecause: (reason: string) => `The map could not be drawn: ${reason}.`,
    mapCodeMissing: 'its code did not arrive',
    mapShapesMissing: 'Some shapes of the story are missing from the map, because a file does not hold together.',
    noGraphics:
      'The map cannot be drawn, because this browser has no WebGL 2. The article, the places and the layers can be read without it; turning on hardware acceleration or another browser may bring the map.',
    mapFile: (file: string, reason: string) => `The map file "${file}" did not load: ${reason}. Reload the page to try again.`,
    reasonStatus: (status: string) => `the server answered with status ${status}`,
    reasonNotGeojson: 'it is not valid GeoJSON',
    reasonNotFetched: 'it could not be fetched',
    reasonUnknown: 'the reason is not known',
  },
};

/** What every language of the interface says. */
export type Words = typeof words;
