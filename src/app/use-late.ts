/** Parts of the page that arrive when they are first wanted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from './app-context';

/** What `load` brings once `wanted`, null until then. Where it does not arrive and is still wanted, a notice says so and `onFail` is told. */
export function useLate<T extends object>(wanted: boolean, load: () => Promise<T>, onFail: () => void): T | null {
  const { store } = useApp();
  const [part, setPart] = useState<T | null>(null);
  // Written in place, the two are new at every drawing; only the want counts.
  const latest = useRef({ wanted, load, onFail });
  latest.current = { wanted, load, onFail };
  const missing = wanted && part === null;
  useEffect(() => {
    if (!missing) return;
    latest.current.load().then(
      (brought) => setPart(() => brought),
      () => {
        // `onFail` is for the want: by now the reader may have turned to something else.
        if (!latest.current.wanted) return;
        store.dispatch({ type: 'notice-given', text: ({ words }) => words.notices.partNotLoaded });
        latest.current.onFail();
      },
    );
  }, [missing, store]);
  return part;
}
