import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { readJson } from '../../geodata/annotate/read-json.ts';
import type { RenderedPage } from '../app/prerender.tsx';
import { importModule } from './import-module.ts';
import { evidenceFilesOf, readStory } from './read-story.ts';

type RendererModule = typeof import('../app/prerender.tsx');

const rendererFile = fileURLToPath(new URL('../app/prerender.tsx', import.meta.url));

/**
 * Puts the rendered article into the served index.html, in dev and in the build, so that it is there before the
 * script and without it. `storyFile` is an absolute path, beside which lie its measures, claims and figures. A story
 * with problems stops the build and names them all.
 */
export function prerender(storyFile: string): Plugin {
  let dependencies: ReadonlySet<string> = new Set([storyFile, ...Object.values(evidenceFilesOf(storyFile))].map(normalizePath));
  return {
    name: 'prerender',
    async buildStart() {
      // A story with problems stops a build before the last good output is cleared away.
      if (this.environment.mode !== 'build') return;
      await renderStory(storyFile).catch((error: Error) => this.error({ message: error.message, stack: '' }));
    },
    transformIndexHtml: {
      // After Vite's own pass: it must not take the article's links for files of the project.
      order: 'post',
      async handler(html) {
        const rendered = await renderStory(storyFile);
        dependencies = rendered.dependencies;
        return placePage(html, rendered.page);
      },
    },
    hotUpdate({ file, server }) {
      if (this.environment.name === 'client' && dependencies.has(file)) server.ws.send({ type: 'full-reload' });
    },
  };
}

async function renderStory(storyFile: string): Promise<{ page: RenderedPage; dependencies: Set<string> }> {
  const read = await readStory(storyFile);
  const files = evidenceFilesOf(storyFile);
  const [measures, claims, figures] = [readJson(files.measures), readJson(files.claims), readJson(files.figures)];
  const renderer = await importModule(rendererFile);
  const { renderPage } = renderer.module as RendererModule;
  return {
    page: renderPage(read.story, { measures, claims, figures }),
    dependencies: new Set([rendererFile, ...Object.values(files), ...read.dependencies, ...renderer.dependencies].map(normalizePath)),
  };
}

/**
 * index.html with the page in it. Throws where index.html has lost one of the places to fill, or where the page
 * carries a style or a script of its own, which the Content-Security-Policy would refuse.
 */
export function placePage(html: string, page: RenderedPage): string {
  if (/<style[\s>]|<script[\s>]|\sstyle=|\son[a-z]+=/i.test(tagsOf(page.bodyHtml))) {
    throw new Error('The rendered page holds an inline style or script; the Content-Security-Policy refuses both.');
  }
  const fillings: Array<[place: RegExp, filling: string]> = [
    [/<!--page-->/, page.bodyHtml],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>`],
    [/<meta name="description"[^>]*>/, `<meta name="description" content="${escapeHtml(page.description)}" />`],
    [/<html lang="[^"]*"/, `<html lang="${escapeHtml(page.lang)}"`],
  ];
  return fillings.reduce((filled, [place, filling]) => {
    if (!place.test(filled)) throw new Error(`index.html has no place for the page: ${place.source} is not in it.`);
    // A function, because `$&` and the like in a replacement string have a meaning of their own.
    return filled.replace(place, () => filling);
  }, html);
}

function tagsOf(html: string): string {
  return (html.match(/<[a-z][^>]*>/gi) ?? []).join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
