/** Writes into the build whose code and fonts are in it, each with its licence, which asks for that. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const fileName = 'licenses.txt';
/** The folder of the package that a file's path lies in, and as its group the package's name. */
const packageFolder = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/;
const licenceFile = /^(?:licen[cs]e|copying)(?:\.|$)/i;

/** Two plugins, since a worker is a build of its own: `forPage` writes what both have seen. */
export function licenses(): { readonly forPage: Plugin; readonly forWorkers: Plugin } {
  const folders = new Set<string>();
  const see = async (bundle: Rolldown.OutputBundle): Promise<void> => {
    for (const folder of findPackages(bundle)) folders.add(folder);
    for (const folder of await findCarried(bundle)) folders.add(folder);
  };
  return {
    forPage: {
      name: 'licenses',
      apply: 'build',
      async generateBundle(_, bundle) {
        await see(bundle);
        this.emitFile({ type: 'asset', fileName, source: await buildLicenses([...folders]) });
      },
    },
    forWorkers: { name: 'licenses-of-workers', generateBundle: (_, bundle) => see(bundle) },
  };
}

/** The folders of the packages that modules and files of a build come from. */
export function findPackages(bundle: Rolldown.OutputBundle): Set<string> {
  const sources = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : output.originalFileNames));
  return new Set(sources.flatMap((source) => packageFolder.exec(source.replaceAll('\\', '/').replace(/^\0/, ''))?.[0] ?? []));
}

/**
 * The folders of the packages that others have brought with them in one file, such as MapLibre's, as the source map beside that
 * file tells. Rejects where one of them is not installed: its licence could not be given.
 */
export async function findCarried(bundle: Rolldown.OutputBundle): Promise<Set<string>> {
  const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds.filter((id) => packageFolder.test(id.replaceAll('\\', '/'))) : []));
  const found = await Promise.all(
    [...new Set(modules)].map(async (file) => {
      const map = await readFile(`${file}.map`, 'utf8').catch(() => null);
      if (map === null) return [];
      const { sources } = JSON.parse(map) as { sources: readonly (string | null)[] };
      const names = new Set(sources.flatMap((source) => packageFolder.exec(source ?? '')?.[1] ?? []));
      return Promise.all([...names].map((name) => findInstalled(name, file)));
    }),
  );
  return new Set(found.flat());
}

/** The folder of a package as a module finds it: in the nearest `node_modules` above. */
async function findInstalled(name: string, module: string): Promise<string> {
  for (let above = dirname(module); above !== dirname(above); above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    if ((await readdir(folder).catch(() => null)) !== null) return folder;
  }
  throw new Error(`${module} has ${name} in it, which is not installed: its licence cannot be given.`);
}

/** One text of all packages by name; those with the same licence's text stand above it together. */
export async function buildLicenses(folders: readonly string[]): Promise<string> {
  const namesByText = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, text } = await readLicence(folder);
    namesByText.set(text, [...(namesByText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...namesByText].map(([text, names]) => `${[...new Set(names)].toSorted().join('\n')}\n\n${text}`);
  return `Code and fonts of others in this build, with their licences.\n\n${parts.toSorted().join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

async function readLicence(folder: string): Promise<{ name: string; version: string; text: string }> {
  const { name, version, license, homepage } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const files = (await readdir(folder)).filter((file) => licenceFile.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  // Some packages name their licence and leave its text to their site.
  const text = texts.length > 0 ? texts.map((one) => one.replaceAll('\r\n', '\n').trim()).join('\n\n') : `Licence: ${said(license)}\n${said(homepage)}`;
  return { name: said(name), version: said(version), text };
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
