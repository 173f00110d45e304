/** A browser's window for the tests of the address. */

/**
 * A window as far as the address goes, at `hash`: `entries` of a history, timers that run when `timePasses`, and a limit of calls
 * that is reached when it is told. It is no more of a `Window` than the address needs.
 */
export function buildView(hash: string) {
  const entries = [hash];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const timers = new Map<number, () => void>();
  let lastTimer = 0;
  let nowMs = 0;
  let refuses: 'never' | 'aloud' | 'silently' = 'never';
  let calls = 0;
  /** Past its limit a browser throws, or does nothing. */
  const isRefused = (): boolean => {
    calls += 1;
    if (refuses === 'aloud') throw new DOMException('Too many calls.', 'SecurityError');
    return refuses === 'silently';
  };
  const hashOf = (address: string): string => (address.includes('#') ? address.slice(address.indexOf('#')) : '');
  const view = {
    location: {
      pathname: '/',
      search: '',
      get hash() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_: unknown, __: string, address: string) => {
        if (isRefused()) return;
        entries.splice(at + 1, Infinity, hashOf(address));
        at += 1;
      },
      replaceState: (_: unknown, __: string, address: string) => {
        if (isRefused()) return;
        entries[at] = hashOf(address);
      },
    },
    performance: { now: () => nowMs },
    setTimeout: (then: () => void) => {
      lastTimer += 1;
      timers.set(lastTimer, then);
      return lastTimer;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  return {
    window: view as unknown as Window,
    entries,
    goes: (by: 1 | -1) => {
      at += by;
      listeners.get('popstate')?.();
    },
    leaves: () => listeners.get('pagehide')?.(),
    refuses: (how: typeof refuses) => (refuses = how),
    calls: () => calls,
    /** Less than what a timer waits for. */
    momentPasses: (ms: number) => (nowMs += ms),
    timePasses: () => {
      nowMs += 5000;
      const due = [...timers.values()];
      timers.clear();
      for (const then of due) then();
    },
    timers,
  };
}
