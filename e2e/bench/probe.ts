/**
 * The probe: runs in the measured page before its own scripts, the same on the page and on the floor. It only listens;
 * what it costs, it costs both.
 */
import type { Probe } from './probe-contract';

/**
 * Puts `window.probe` into the page, after `watchMapFrames`. Handed to the browser as its own text, so it uses nothing from outside itself.
 * The theatre is any picture (SVG, image) in the map's region that fills at least half of the region's width or height.
 */
export function installProbe(): void {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.addEventListener('message', () => waiting.shift()?.());
  channel.port1.start();
  /** A message sent in a frame's callbacks arrives when the frame's layout and painting are done. */
  const endOfThisFrame = (then: () => void): void => {
    waiting.push(then);
    channel.port2.postMessage(null);
  };

  const probe: Probe = {
    lcpMs: null,
    theatreMs: null,
    readyMs: null,
    graphicsMs: null,
    // A fence behind all that has been asked; a browser tells of it between tasks only.
    awaitGraphics: async (gl) => {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      if (fence === null) throw new Error('This browser does not tell when its graphics are done.');
      gl.flush();
      while (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) await new Promise((resolve) => setTimeout(resolve, 5));
      gl.deleteSync(fence);
    },
    press: Promise.resolve(0),
    armPress: (shows) => {
      probe.press = new Promise((resolve) => {
        window.addEventListener(
          'click',
          (press) => {
            const done = (): void => resolve(performance.now() - press.timeStamp);
            if (shows === 'map-drawn') {
              window.mapFrames.onNext = () => endOfThisFrame(done);
              return;
            }
            const look = (): void => {
              const element = document.querySelector(shows.selector);
              if (element !== null && element.getBoundingClientRect().height > 0) endOfThisFrame(done);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      });
    },
  };
  window.probe = probe;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.lcpMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  const noteGraphics = async (gl: WebGL2RenderingContext): Promise<void> => {
    try {
      await probe.awaitGraphics(gl);
      probe.graphicsMs = performance.now();
    } catch {
      probe.graphicsMs = Number.NaN;
    }
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-map-state="ready"]') === null) return;
    probe.readyMs = performance.now();
    observer.disconnect();
    if (window.mapFrames.by) void noteGraphics(window.mapFrames.by);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map-state'] });

  const lookForTheatre = (): void => {
    if (probe.readyMs !== null) return;
    const region = document.querySelector('.map-region')?.getBoundingClientRect();
    const isThere = [...document.querySelectorAll('.map-region :is(svg, img)')].some((picture) => {
      const { width, height } = picture.getBoundingClientRect();
      return region !== undefined && width > 0 && height > 0 && (width >= region.width / 2 || height >= region.height / 2);
    });
    if (!isThere) requestAnimationFrame(lookForTheatre);
    else
      requestAnimationFrame(() => {
        endOfThisFrame(() => {
          probe.theatreMs = performance.now();
        });
      });
  };
  requestAnimationFrame(lookForTheatre);
}
