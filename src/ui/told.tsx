/** What the story's files say, marked with its language where that is not the interface's. */
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';

/** Draws a text of the story, or its Ukrainian where the interface speaks that and the story has it. */
export function Told({ index, text, uk }: { index: StoryIndex; text: string; uk?: string | undefined }) {
  const told = useWords().format.told(text, index.story.language, uk);
  return told.lang === undefined ? <>{told.text}</> : <span lang={told.lang}>{told.text}</span>;
}
