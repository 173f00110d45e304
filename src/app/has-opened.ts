/** Whether the reader has opened what is nowhere but in this page, and gone with it. */
import { useMemo } from 'preact/hooks';
import { isWrittenFor } from '../article/kept-form';
import { useApp, useAppState } from './app-context';
import { findKeptText } from './kept-copy';
import { useOpened } from './opened-seam';

/** True with map data, with annotations of others, or with a text other than the one that this browser keeps. As of when it is drawn: every opening is followed by a notice. */
export function useHasOpened(): boolean {
  const { index } = useApp();
  const copy = useAppState((state) => state.copy);
  const hasLinks = useAppState(({ imported }) => imported.length > 0);
  const opened = useOpened();
  const stored = copy && findKeptText(index.story.id);
  const isKept = useMemo(() => copy === null || isWrittenFor(stored, copy), [stored, copy]);
  return hasLinks || (opened?.layers().length ?? 0) > 0 || !isKept;
}
