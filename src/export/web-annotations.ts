/**
 * Links as a W3C AnnotationPage in JSON-LD, one annotation a passage.
 * Source: W3C Web Annotation Data Model and Vocabulary, 23 February 2017; JSON-LD 1.1, 4.2.2 for JSON literals.
 */
import type { FeatureCollection } from 'geojson';
import type { Mention } from '../story/schema';
import type { LinkedPlace, PassageLink } from './links';
import { addressOf } from './passage-address';
import { buildQuoteSelector, type RangeSelector, type TextQuoteSelector } from './quote-selectors';

/**
 * The W3C's context, and one term of our own: GeoJSON as a JSON literal. As such it comes through every JSON-LD 1.1
 * processor unchanged, nested coordinates and all; a processor of 1.0 refuses the file rather than losing them.
 */
export const annotationContext = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, geojson: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value', '@type': '@json' } },
] as const;

/** What a mention's way of speaking of a place is called among the W3C's motivations. */
const purposeOfMention = { named: 'identifying', indirect: 'describing', 'bears-on': 'linking' } as const satisfies Record<Mention['how'], string>;

interface TextualBody {
  type: 'TextualBody';
  purpose: 'describing';
  format: 'text/plain';
  language: string;
  value: string;
}

interface PlaceBody {
  type: 'SpecificResource';
  purpose: (typeof purposeOfMention)[Mention['how']];
  /** The article's words for the place. */
  label?: string;
  source: { id?: string; type: 'Dataset'; label?: string; format?: 'application/geo+json'; geojson?: FeatureCollection };
}

export interface Annotation {
  id?: string;
  type: 'Annotation';
  motivation: 'linking';
  generator: { id: string; type: 'Software'; name: string };
  generated: string;
  body: Array<TextualBody | PlaceBody>;
  target: {
    source: { id: string; type: 'Text'; language: string; label: string };
    selector: [TextQuoteSelector | RangeSelector];
  };
}

export interface AnnotationPage {
  '@context': typeof annotationContext;
  id: string;
  type: 'AnnotationPage';
  partOf: { id: string; type: 'AnnotationCollection'; label: string; total: number };
  startIndex: 0;
  items: Annotation[];
}

export interface AnnotationPageOptions {
  links: readonly PassageLink[];
  /** This page's address without a fragment; passages and places are fragments of it, as in its own links. */
  pageAddress: string;
  /** The publisher's address of the article; without one the article stands for itself in our page. */
  articleAddress: string | null;
  title: string;
  language: string;
  /** ISO 8601 with the time zone. */
  generated: string;
}

/**
 * The page of all links. `parseWebAnnotations` reads the same passages and places out of it. A passage has no position: all
 * selectors of a target are to select the same of its source (Web Annotation Data Model, 4), and a position counts in one copy alone.
 */
export function buildWebAnnotations(options: AnnotationPageOptions): AnnotationPage {
  const { links, pageAddress, title } = options;
  return {
    '@context': annotationContext,
    id: `${pageAddress}#annotations`,
    type: 'AnnotationPage',
    partOf: { id: `${pageAddress}#links`, type: 'AnnotationCollection', label: title, total: links.length },
    startIndex: 0,
    items: links.map((link) => buildAnnotation(link, options)),
  };
}

function buildAnnotation(link: PassageLink, { pageAddress, articleAddress, title, language, generated }: AnnotationPageOptions): Annotation {
  const summary = link.summary === null ? [] : [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value: link.summary } as const];
  return {
    ...(link.passage === null ? {} : { id: addressOf(pageAddress, 'passage', link.passage) }),
    type: 'Annotation',
    motivation: 'linking',
    generator: { id: pageAddress, type: 'Software', name: 'Conflict map' },
    generated,
    body: [...summary, ...link.places.map((place) => buildPlaceBody(place, pageAddress))],
    target: {
      source: { id: articleAddress ?? `${pageAddress}#article`, type: 'Text', language, label: title },
      selector: [buildQuoteSelector(link.quote)],
    },
  };
}

function buildPlaceBody({ place, name, how, words, shape }: LinkedPlace, pageAddress: string): PlaceBody {
  return {
    type: 'SpecificResource',
    purpose: purposeOfMention[how],
    ...(words === null ? {} : { label: words }),
    source: {
      ...(place === null ? {} : { id: addressOf(pageAddress, 'place', place) }),
      type: 'Dataset',
      ...(name === null ? {} : { label: name }),
      ...(shape === null ? {} : { format: 'application/geo+json', geojson: shape }),
    },
  };
}
