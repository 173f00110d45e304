import * as fc from 'fast-check';
import * as jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { linksOfStory, type PassageLink, type QuotedLink } from './links';
import { parseWebAnnotations } from './parse-annotations';
import { loadContextOffline } from './test-annotation-context';
import { anyLinks, bundledIndex, bundledShapes } from './test-links';
import { annotationContext, buildWebAnnotations, type AnnotationPage } from './web-annotations';

const options = { pageAddress: 'https://map.example/', articleAddress: null, title: 'A title', language: 'en', generated: '2025-03-19T08:00:00.000Z' };
const pageOf = (links: readonly PassageLink[]): AnnotationPage => buildWebAnnotations({ ...options, links });
/** As it is in a file. */
const written = (page: AnnotationPage): unknown => JSON.parse(JSON.stringify(page));
/** `safe`: where anything would be dropped, the processor throws. */
const processor = { documentLoader: loadContextOffline, safe: true };

/** What of links is read again: which passage is tied to which places. */
const tiesOf = (links: readonly PassageLink[]): QuotedLink[] =>
  links.map(({ passage, quote, places }) => ({ passage, quote, places: places.flatMap(({ place, name }) => (place === null && name === null ? [] : { place, name })) }));

const storyLinks = linksOfStory(bundledIndex, bundledShapes);

/** Compaction writes a list of one as its entry, and knows no order of keys; GeoJSON stands as it is. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? normal(value[0]) : value.map(normal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '@context')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, key === 'geojson' ? held : normal(held)]),
  );
}

describe('the links of the story as Web Annotations', () => {
  it('hold every passage with every place, its GeoJSON and its summary', () => {
    const { items } = pageOf(storyLinks);
    expect(items.map((item) => item.id)).toEqual(bundledIndex.orderedPassageIds.map((id) => `https://map.example/#passage=${id}`));
    for (const [at, item] of items.entries()) {
      const passage = bundledIndex.passageOf(bundledIndex.orderedPassageIds[at] ?? '');
      const places = item.body.flatMap((body) => (body.type === 'SpecificResource' ? [body] : []));
      expect(places.map((body) => body.source.id)).toEqual(passage?.mentions.map((mention) => `https://map.example/#place=${mention.place}`));
      expect(places.map((body) => body.label ?? null)).toEqual(passage?.mentions.map((mention) => mention.words));
      for (const body of places) expect(body.source.geojson?.features.length).toBeGreaterThan(0);
      expect(item.body[0]).toMatchObject({ type: 'TextualBody', language: 'en', purpose: 'describing' });
    }
  });

  it('locate a passage by the words at its ends, the end after its last word, and by nothing that counts in one copy alone', () => {
    const [first] = pageOf(storyLinks).items;
    const end = bundledIndex.passageOf('putin-agrees-to-spare-energy')?.fragment.end ?? '';
    expect(first?.target.selector).toEqual([
      {
        type: 'RangeSelector',
        startSelector: { type: 'TextQuoteSelector', exact: 'President Vladimir V. Putin' },
        endSelector: { type: 'TextQuoteSelector', exact: end, refinedBy: { type: 'TextPositionSelector', start: end.length, end: end.length } },
      },
    ]);
  });

  it('come through an independent JSON-LD processor without loss', async () => {
    const page = written(pageOf(storyLinks));
    const expanded = await jsonld.expand(page, processor);
    expect(expanded).toHaveLength(1);
    const compacted = await jsonld.compact(expanded, annotationContext, processor);
    expect(normal(compacted)).toEqual(normal(page));
    // And it is the same links that come back from the compacted file.
    expect(parseWebAnnotations(compacted)).toEqual({ ok: true, links: tiesOf(storyLinks), unplaced: 0 });
  });

  it('say one thing of a place, wherever it is named', async () => {
    const quads = await jsonld.toRDF(written(pageOf(storyLinks)), processor);
    const literals = quads.filter(({ object }) => object.datatype?.value === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON');
    const named = bundledIndex.story.places.filter(({ id }) => bundledIndex.passagesOfPlace(id).length > 0);
    const saidOf = new Map(named.map(({ id }) => [id, new Set(literals.filter(({ subject }) => subject.value === `https://map.example/#place=${id}`).map(({ object }) => object.value))]));
    expect([...saidOf].filter(([, said]) => said.size !== 1).map(([id]) => id)).toEqual([]);
  });
});

describe('any links', () => {
  it('are read whatever other selectors stand beside the words', () => {
    fc.assert(
      fc.property(anyLinks, fc.jsonValue(), (links, start) => {
        const page = pageOf(links);
        const items = page.items.map((item) => ({ ...item, target: { ...item.target, selector: [{ type: 'TextPositionSelector', start }, ...item.target.selector] } }));
        expect(parseWebAnnotations(JSON.parse(JSON.stringify({ ...page, items })))).toEqual({ ok: true, links: tiesOf(links), unplaced: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        expect(parseWebAnnotations(written(pageOf(links)))).toEqual({ ok: true, links: tiesOf(links), unplaced: 0 });
      }),
    );
  });

  it('come through an independent JSON-LD processor without loss', async () => {
    // The processor itself loses a member of this name; we keep it, as the property above shows.
    const carried = anyLinks.filter((links) => !JSON.stringify(links).includes('"__proto__"'));
    await fc.assert(
      fc.asyncProperty(carried, async (links) => {
        const compacted = await jsonld.compact(await jsonld.expand(written(pageOf(links)), processor), annotationContext, processor);
        expect(normal(compacted)).toEqual(normal(written(pageOf(links))));
      }),
      { numRuns: 30 },
    );
  });
});
