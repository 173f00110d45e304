/** Short messages: a quiet notice that can be closed, and a failure that says what, where and what to do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../story/problem';
import { useWords } from '../words/words-context';

export interface NoticeProps {
  text: string;
  /** What the reader may do about it, besides putting it away. */
  action?: { readonly name: string; readonly onAct: () => void };
  /** Whether it goes by itself after a while; not while the mouse or the focus is in it. */
  passes?: boolean;
  onClose(): void;
}

/** Long enough to be read twice. */
const PASSES_AFTER_MS = 10_000;

/** A quiet line for the reader. It stands in a region that announces it, and that has been on the page before. */
export function Notice({ text, action, passes = false, onClose }: NoticeProps) {
  const { words } = useWords();
  const heldBy = useRef(new Set<'mouse' | 'focus'>());
  const [letGo, setLetGo] = useState(0);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!passes) return;
    const timer = setTimeout(() => heldBy.current.size === 0 && close.current(), PASSES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, passes, letGo]);
  const hold = (by: 'mouse' | 'focus') => () => void heldBy.current.add(by);
  const release = (by: 'mouse' | 'focus') => () => {
    heldBy.current.delete(by);
    setLetGo((times) => times + 1);
  };
  return (
    <div class="notice" onPointerEnter={hold('mouse')} onPointerLeave={release('mouse')} onFocusIn={hold('focus')} onFocusOut={release('focus')}>
      <p>{text}</p>
      {action && (
        <button type="button" onClick={action.onAct}>
          {action.name}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {words.general.dismiss}
      </button>
    </div>
  );
}

export interface FailureProps {
  title: string;
  advice: string;
  problems: readonly Problem[];
  /** How trying again is called, where it is more than that. */
  retryName?: string | undefined;
  onRetry?: () => void;
  onClose?: () => void;
}

/** How many problems are listed before the rest is counted. */
const LISTED = 20;

/** A failure in plain words, with the path of each problem. */
export function Failure({ title, advice, problems, retryName, onRetry, onClose }: FailureProps) {
  const { words, format } = useWords();
  return (
    <div class="failure" role="alert">
      <p class="failure-title">{title}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, LISTED).map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              {/* Faults of files are told in English. */}
              <code>{problem.path}</code> <span lang={format.langOf('en')}>{problem.message}</span>
            </li>
          ))}
          {problems.length > LISTED && <li>{words.failures.more(problems.length - LISTED)}</li>}
        </ul>
      )}
      <p>{advice}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {retryName ?? words.general.tryAgain}
        </button>
      )}
      {onClose && (
        <button type="button" onClick={onClose}>
          {words.general.dismiss}
        </button>
      )}
    </div>
  );
}
