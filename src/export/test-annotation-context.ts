/**
 * For tests: the terms of http://www.w3.org/ns/anno.jsonld that our export uses, written down from the vocabulary's
 * documentation (W3C Web Annotation Vocabulary, appendix A), because tests ask nothing of the network. It is not the
 * W3C's file: a term that is missing here makes the test fail, never pass.
 */
const node = (id: string) => ({ '@id': id, '@type': '@id' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });

const terms = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Dataset: 'dctypes:Dataset',
  Text: 'dctypes:Text',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  RangeSelector: 'oa:RangeSelector',
  Software: 'as:Application',
  describing: 'oa:describing',
  identifying: 'oa:identifying',
  linking: 'oa:linking',
  body: node('oa:hasBody'),
  target: node('oa:hasTarget'),
  source: node('oa:hasSource'),
  selector: node('oa:hasSelector'),
  refinedBy: node('oa:refinedBy'),
  startSelector: node('oa:hasStartSelector'),
  endSelector: node('oa:hasEndSelector'),
  generator: node('as:generator'),
  partOf: node('as:partOf'),
  items: { ...node('as:items'), '@container': '@list' },
  motivation: typed('oa:motivatedBy', '@vocab'),
  purpose: typed('oa:hasPurpose', '@vocab'),
  format: 'dc:format',
  language: 'dc:language',
  generated: typed('dcterms:issued', 'xsd:dateTime'),
  value: 'rdf:value',
  start: typed('oa:start', 'xsd:nonNegativeInteger'),
  end: typed('oa:end', 'xsd:nonNegativeInteger'),
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  name: 'foaf:name',
  label: 'rdfs:label',
  total: typed('as:totalItems', 'xsd:nonNegativeInteger'),
  startIndex: typed('as:startIndex', 'xsd:nonNegativeInteger'),
};

/** Gives the context above for the W3C's address, and refuses every other. */
export function loadContextOffline(url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }> {
  return url === 'http://www.w3.org/ns/anno.jsonld'
    ? Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': terms } })
    : Promise.reject(new Error(`A test asked the network for ${url}.`));
}
