import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
const copy = { text: '', blocks: [], anchors: [], origin: { by: 'paste' as const } };
const onClaims = reduce(index, buildInitialState(testStory), { type: 'tab-chosen', tab: 'claims' });
const opened = (by: Extract<Intent, { type: 'copy-opened' }>['by']) => reduce(index, onClaims, { type: 'copy-opened', copy, by });

describe('a copy of the article', () => {
  it('that the reader opens brings the article', () => {
    expect(opened('reader')).toMatchObject({ copy, sheetTab: 'article' });
  });

  it('that was kept and comes late leaves the reader where they are', () => {
    expect(opened('page')).toMatchObject({ copy, sheetTab: 'claims' });
  });
});
