import { createServer } from 'node:http';
import { serveBuild } from '../../src/build/host-headers';

/** A folder on the air. `address` has no slash at its end. */
export interface Served {
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** Serves a built folder on a free port of 127.0.0.1 as `npm run preview` does: the same handler, headers and Brotli. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(serveBuild(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The folder could not be served on a port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    folder,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
