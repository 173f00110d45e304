import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Serves the built page for a run of the browser tests, as a real host would, on a free port of 127.0.0.1, and puts
 * its address into PAGE_ADDRESS, which the workers inherit. Gives back what stops it.
 */
export async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync(new URL('../dist/index.html', import.meta.url))) {
    throw new Error('There is no built page in dist. Run: npm run build');
  }
  // Port 0: the system gives a free one, so that two runs do not meet.
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The page could not be served on a port.');
  process.env['PAGE_ADDRESS'] = `http://127.0.0.1:${address.port}`;
  return () => server.close();
}

// Playwright takes its global set-up as a default export.
export default serveBuild;
