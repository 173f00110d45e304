/** A page's nodes, known by their shape alone, so that what reads them is tested without a browser; and what their names mean. */

/** What is asked of a node; the browser's own have it. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
  /** Of elements only; null where there is no such attribute. */
  getAttribute?(name: string): string | null;
  /** Of templates only: what lies in one is no child of it. */
  content?: PageNode;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** What has no words for a reader, or none that are the page's text: code, controls, what was struck out, how to pronounce it. */
export const NO_WORDS: ReadonlySet<string> = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE BUTTON SELECT DATALIST TEXTAREA PROGRESS METER SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS DEL RT RP'.split(' '));
/** What begins and ends a block, by the standard's own style sheet (html.spec.whatwg.org, Rendering); anything else runs on in a line, elements that no standard knows too. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP OPTION P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(' '),
);
