/** For the browser: tries every way in which a string could become code or reach another host, and says what came of each. Runs inside the page. */
export async function tryInjections(): Promise<Record<string, 'refused' | 'done'>> {
  const code = 'data:text/javascript,export default 1';
  const attempts: Record<string, () => unknown> = {
    markup: () => {
      document.createElement('div').innerHTML = '<img src="x" alt="">';
    },
    parsed: () => new DOMParser().parseFromString('<p>x</p>', 'text/html'),
    script: () => {
      document.createElement('script').textContent = 'window.injected = true';
    },
    evaluated: () => Reflect.apply(setTimeout, window, ['window.injected = true']),
    worker: () => new Worker('data:text/javascript,postMessage(1)'),
    fetched: () => fetch('https://else.example/'),
    imported: () => import(/* @vite-ignore */ code),
    policy: () => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('another', {}),
  };
  const outcomes = await Promise.all(
    Object.entries(attempts).map(async ([name, attempt]): Promise<[string, 'refused' | 'done']> => {
      try {
        await attempt();
        return [name, 'done'];
      } catch {
        return [name, 'refused'];
      }
    }),
  );
  return Object.fromEntries(outcomes);
}
