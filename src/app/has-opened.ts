/** Whether the reader has opened what is nowhere but in this page, and gone with it. */
import { useApp, useAppState } from './app-context';
import { findKeptText } from './kept-copy';
import { useOpened } from './opened-seam';

/** True with map data, with annotations of others, or with a text that this browser does not keep. As of when it is drawn: every opening is followed by a notice. */
export function useHasOpened(): boolean {
  const { index } = useApp();
  const hasText = useAppState(({ copy }) => copy !== null);
  const hasLinks = useAppState(({ imported }) => imported.length > 0);
  const opened = useOpened();
  return hasLinks || (opened?.layers().length ?? 0) > 0 || (hasText && findKeptText(index.story.id) === null);
}
