/** The words of “Share”, “Picture and print” in English, and by its shape what every language says of them. */
export const shareWords = {
  link: 'Link',
  linkLabel: 'Link to this view',
  copyLink: 'Copy link',
  copyPassageLink: 'Copy link to this passage',
  copyPublisherLink: 'Copy link to its words at the publisher',
  copied: 'Copied.',
  /** Said where there is no field to copy from by hand. */
  notCopied: 'Nothing was copied, because the browser did not allow it.',
  copyByHand: 'The browser did not let us copy. The text below is selected: copy it with the keyboard or the menu.',
  byHandLabel: 'Text to copy',
  embed: 'Embed',
  embedNote: 'Paste this code into another page to show the map there as it is now.',
  embedLabel: 'Code for another page',
  copyCode: 'Copy code',
  data: 'Data',
  dataNote: 'Every passage with its places as Web Annotation, or what the map shows now as GeoJSON. Neither holds data that you opened yourself.',
  downloadAnnotations: 'Download Web Annotation',
  downloadGeojson: 'Download GeoJSON',
  importAnnotations: 'Import Web Annotation',
  imported: (same: number, fresh: number, unknown: number) =>
    `Links in the file: ${same} that were here already, ${fresh} new, ${unknown} whose passage or place is unknown here.`,
  notImported: (file: string) => `“${file}” was not imported.`,
  importAdvice: 'Nothing was changed. Correct the file, or export it once more, and import it again.',
  saved: (file: string) => `The file is saved: ${file}`,
  notMade: 'The file could not be made, because the map’s shapes did not arrive. Check the connection and try again.',
  cite: 'Cite',
  citeStyle: 'Style of the citation',
  citePlain: 'Text',
  citation: (style: string) => `Citation: ${style}`,
  copyCitation: 'Copy citation',
};

export const pictureWords = {
  title: 'Picture and print',
  note: 'What the map shows now, with title, legend, scale, date and sources. In print, the text, the claims and the measures follow it.',
  save: 'Save picture',
  print: 'Print',
  drawing: 'The picture is being made: the map is drawn.',
  writing: 'The picture is being made: the file is written.',
  saved: (file: string) => `The picture is saved: ${file}`,
  notMade: 'The picture could not be made.',
  notMadeAdvice: 'The map was not drawn to its end, or the browser has no room for the picture. Check the connection, close other pages, and try again.',
  /** Over a scale that is true in one spot only. */
  scaleInMiddle: 'In the middle of the map',
  /** Data of the reader's own in the picture. */
  added: (names: string) => `Added by whoever made this picture, not checked: ${names}`,
};
