/** Whether the copy that is open is the one that this browser keeps, or another one is. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleCopy } from '../article/article-copy';
import { isWrittenFor, writeKept } from '../article/kept-form';
import { findKeptText, keepText } from './kept-copy';

/**
 * Always what the storage holds: another copy may be opened while one is kept, and another tab may keep or forget one. `keep` keeps
 * this copy in the stead of any other, or forgets what is kept; it gives back whether the browser did it.
 */
export function useKept(story: string, copy: ArticleCopy): { kept: boolean; keepsOther: boolean; keep(wanted: boolean): boolean } {
  const [stored, setStored] = useState(() => findKeptText(story));
  const kept = useMemo(() => isWrittenFor(stored, copy), [stored, copy]);
  useEffect(() => {
    const look = (): void => setStored(findKeptText(story));
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [story]);
  return {
    kept,
    keepsOther: stored !== null && !kept,
    keep(wanted) {
      const done = keepText(story, wanted ? writeKept(copy) : null);
      setStored(findKeptText(story));
      return done;
    },
  };
}
