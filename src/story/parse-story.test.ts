import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badStories } from './bad-stories';
import { parseStory } from './parse-story';
import { printPath, type Problem } from './problem';
import { buildSmallStory, type Key, withChange } from './small-story';

const problemsOf = (input: unknown): Problem[] => {
  const parsed = parseStory(input);
  return parsed.ok ? [] : parsed.problems;
};

/** A path, and a plain sentence of one line that says what is wrong. */
const tellsWhereAndWhat = { path: expect.stringMatching(/^.+$/s) as string, message: expect.stringMatching(/^[\p{L}\p{N}“-].*\.$/su) as string };

/** The keys of everything inside a story, from the root down. */
function keysInside(data: unknown, keys: Key[] = []): Key[][] {
  if (typeof data !== 'object' || data === null) return [];
  const entries: Array<[Key, unknown]> = Array.isArray(data) ? data.map((entry: unknown, index) => [index, entry]) : Object.entries(data);
  return entries.flatMap(([key, entry]) => [[...keys, key], ...keysInside(entry, [...keys, key])]);
}

const everywhere = keysInside(buildSmallStory());
const optional = new Set(['address', 'status', 'prefix', 'suffix']);
const removable = everywhere.filter((keys) => typeof keys.at(-1) === 'string' && !optional.has(String(keys.at(-1))));
const objects = [[], ...everywhere].filter((keys) => {
  const value = keys.reduce<unknown>((data, key) => (typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined), buildSmallStory());
  return typeof value === 'object' && value !== null && !Array.isArray(value);
});
const ending = (...names: string[]): Key[][] => everywhere.filter((keys) => names.includes(String(keys.at(-1))));
const references = [...ending('place', 'layer', 'source'), ...everywhere.filter((keys) => keys.at(-2) === 'sources' && keys.length > 2)];

describe('a story that is right', () => {
  it('comes out as it went in', () => {
    expect(parseStory(buildSmallStory())).toEqual({ ok: true, story: buildSmallStory() });
  });

  it('may go without address, status, prefix and suffix', () => {
    const without = everywhere.filter((keys) => optional.has(String(keys.at(-1)))).map((keys) => withChange(buildSmallStory(), keys, undefined));
    expect(without).toHaveLength(4);
    expect(without.flatMap(problemsOf)).toEqual([]);
  });
});

describe('a story that is wrong in one way', () => {
  it('has a name of its own, and there are a hundred and more', () => {
    expect(new Set(badStories.map(({ fault }) => fault)).size).toBe(badStories.length);
    expect(badStories.length).toBeGreaterThanOrEqual(100);
  });

  it.each(badStories.map((bad) => [bad.fault, bad] as const))('%s', (_, { story, path, says }) => {
    const problems = problemsOf(story);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.filter((problem) => problem.path === path).map((problem) => problem.message).join(' ')).toMatch(says);
  });

  it('tells of a paragraph that is missing once, and not of each behind it', () => {
    const [opening, ...others] = buildSmallStory().sections;
    const missing = { ...buildSmallStory(), sections: [{ ...opening, paragraphs: opening?.paragraphs.slice(1) }, ...others] };
    const counts = problemsOf(missing).filter(({ message }) => message.includes('counted through'));
    expect(counts).toEqual([{ path: 'sections[0].paragraphs[0].number', message: 'This is paragraph 1 of the article, counted through all sections: write 1 instead of 2, and count on from there; or put in what is missing before it.' }]);
  });

  it('reports no problem elsewhere, but for what follows from the fault', () => {
    const alone = badStories.filter(({ story, path }) => problemsOf(story).every((problem) => problem.path === path)).map(({ fault }) => fault);
    // A changed id leaves references and links behind; so does a mention that changes its place. The rest is wrong all over.
    const entailing = ['id-with-capitals', 'place-id-twice', 'unknown-place-mentioned', 'place-mentioned-twice', 'an-empty-object', 'inside-a-wrapper', 'geojson-instead', 'position-of-texts', 'position-in-metres', 'theatre-lat-before-lng', 'ten-thousand-unknown-sources'];
    expect(badStories.map(({ fault }) => fault).filter((fault) => !alone.includes(fault))).toEqual(entailing);
  });
});

describe('a story that is wrong in several ways', () => {
  it('gives all problems at once, of shape and of reference', () => {
    const spoilt = [
      [['title'], 3],
      [['places', 1, 'layer'], 'sea'],
      [['theatre'], [30, 40, 20, 50]],
      [['sections', 1, 'heading'], null],
    ] as const;
    const story = spoilt.reduce<unknown>((data, [keys, value]) => withChange(data, keys, value), buildSmallStory());
    expect(problemsOf(story).map((problem) => problem.path).toSorted()).toEqual(['places[1].layer', 'sections[1].heading', 'theatre', 'title']);
  });

  it('does not repeat for every reference that a whole list is missing', () => {
    expect(problemsOf(withChange(buildSmallStory(), ['sources'], undefined)).map((problem) => problem.path)).toEqual(['sources']);
  });
});

describe('any data', () => {
  it('never throws, and is a story or has problems that say something', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        const problems = problemsOf(json);
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem).toMatchObject(tellsWhereAndWhat);
      }),
    );
  });

  it('never throws with JSON put anywhere into a story', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), fc.jsonValue(), (keys, json) => {
        expect(() => parseStory(withChange(buildSmallStory(), keys, json))).not.toThrow();
      }),
    );
  });
});

describe('any single change that breaks a rule gives a problem at its path', () => {
  const pathsAfter = (keys: readonly Key[], value: unknown): string[] => problemsOf(withChange(buildSmallStory(), keys, value)).map((problem) => problem.path);

  it('a field taken away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...removable), (keys) => {
        expect(pathsAfter(keys, undefined)).toContain(printPath(keys));
      }),
      { numRuns: 300 },
    );
  });

  it('a value of another kind', () => {
    const isObject = new Set(objects.map((keys) => printPath(keys)));
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), (keys) => {
        expect(pathsAfter(keys, isObject.has(printPath(keys)) ? 7 : { odd: true })).toContain(printPath(keys));
      }),
      { numRuns: 300 },
    );
  });

  it('a field that does not belong there', () => {
    const odd = fc.string({ minLength: 1 }).map((name) => `x${name}`);
    fc.assert(
      fc.property(fc.constantFrom(...objects), odd, (keys, name) => {
        expect(pathsAfter([...keys, name], 1)).toContain(printPath([...keys, name]));
      }),
    );
  });

  it('a reference to what is not there', () => {
    const unknown = fc.stringMatching(/^[a-z]{1,6}$/).map((id) => `no-${id}`);
    fc.assert(
      fc.property(fc.constantFrom(...references), unknown, (keys, id) => {
        expect(pathsAfter(keys, id)).toContain(printPath(keys));
      }),
    );
  });

  it('a date that is none', () => {
    const dates = ending('published', 'mapDate', 'asOf');
    const noDay = fc.constantFrom('2025-02-29', '2025-04-31', '2025-00-10', '2025-1-1', '18.03.2025', '');
    fc.assert(
      fc.property(fc.constantFrom(...dates), noDay, (keys, date) => {
        expect(pathsAfter(keys, date)).toContain(printPath(keys));
      }),
    );
  });

  it('a text of white space', () => {
    const texts = ending('title', 'kicker', 'provenance', 'summary', 'start', 'en', 'uk', 'role', 'precision', 'description', 'text', 'licence', 'note');
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.stringMatching(/^\s{0,5}$/), (keys, blank) => {
        expect(pathsAfter(keys, blank)).toContain(printPath(keys));
      }),
    );
  });
});
