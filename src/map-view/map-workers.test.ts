import { beforeEach, expect, it, vi } from 'vitest';

const library = vi.hoisted(() => ({ calls: [] as string[], dies: (): void => undefined }));

vi.mock('./worker-address', () => ({ workerAddress: '/worker.js' }));
vi.mock('maplibre-gl', () => ({
  setWorkerUrl: (address: string) => library.calls.push(`address ${address}`),
  prewarm: () => library.calls.push('begin'),
  clearPrewarmedResources: () => library.calls.push('end'),
  getGlobalDispatcher: () => ({
    on: (_type: 'error', heard: () => void) => {
      library.dies = heard;
    },
  }),
}));

beforeEach(() => {
  vi.resetModules();
  library.calls.length = 0;
});

it('starts the workers once, however often they are asked for', async () => {
  const { startMapWorkers } = await import('./map-workers');
  startMapWorkers();
  startMapWorkers();
  expect(library.calls).toEqual(['address /worker.js', 'begin']);
});

it('lets go of workers only where one has died, and starts new ones after that', async () => {
  const { startMapWorkers, endDeadMapWorkers } = await import('./map-workers');
  startMapWorkers();
  endDeadMapWorkers();
  expect(library.calls).not.toContain('end');
  library.dies();
  endDeadMapWorkers();
  endDeadMapWorkers();
  startMapWorkers();
  endDeadMapWorkers();
  expect(library.calls.filter((call) => !call.startsWith('address'))).toEqual(['begin', 'end', 'begin']);
});

it('ends no workers that are not there', async () => {
  const { startMapWorkers, endMapWorkers } = await import('./map-workers');
  endMapWorkers();
  startMapWorkers();
  endMapWorkers();
  endMapWorkers();
  expect(library.calls.filter((call) => call === 'end')).toHaveLength(1);
});
