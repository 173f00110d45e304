/** The script that continuous integration runs, on made-up machines: every program that it could start is a stand-in that notes its name. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What every Debian has. */
const ORDINARY = ['dirname', 'sed', 'sort', 'tr', 'id', 'env', 'cat', 'chmod'];

interface Machine {
  readonly node?: string;
  /** The version of Node that apt offers; null: none. Undefined: there is no apt. */
  readonly offered?: string | null;
  /** Whether Node from apt brings npm. */
  readonly withNpm?: boolean;
  /** Whether one who is not root may use apt. */
  readonly hasSudo?: boolean;
  /** The browser that is there; none where it is null. */
  readonly browser?: string | null;
}

function run({ node, offered, withNpm = false, hasSudo = true, browser = '/somewhere/chromium' }: Machine): { steps: string[]; said: string; status: number | null } {
  const home = mkdtempSync(join(tmpdir(), 'ci-run-'));
  const bin = join(home, 'bin');
  const log = join(home, 'log');
  for (const folder of [bin, join(home, '.ci')]) mkdirSync(folder);
  copyFileSync(join(root, '.ci/run'), join(home, '.ci/run'));
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  writeFileSync(log, '');
  for (const name of ORDINARY) symlinkSync(spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim(), join(bin, name));
  const standIn = (name: string, body: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  // A program that installing makes, written by a program.
  const makes = (name: string, body: string): string => `printf '#!/bin/sh\\n${body}\\n' > "${join(bin, name)}"; chmod +x "${join(bin, name)}"`;
  const npm = `echo npm $* >> "${log}"`;
  standIn('sudo', hasSudo ? 'shift; exec "$@"' : 'exit 1');
  // Whoever runs this test is somebody else on that machine.
  if (!hasSudo) {
    rmSync(join(bin, 'id'));
    standIn('id', 'echo 1000');
  }
  if (node !== undefined) {
    standIn('node', `echo v${node}`);
    standIn('npm', npm);
  }
  if (offered !== undefined) {
    standIn('apt-cache', `echo "nodejs:"; echo "  Installed: (none)"; echo "  Candidate: ${offered ?? '(none)'}"`);
    const nodeMade = makes('node', `echo v${/\d+\.[\d.]+/.exec(offered ?? '')?.[0] ?? ''}`);
    standIn('apt-get', `echo apt-get $* >> "${log}"\ncase "$*" in *" nodejs") ${nodeMade}${withNpm ? `; ${makes('npm', npm)}` : ''};; *" npm") ${makes('npm', npm)};; esac`);
  }
  const { stderr, status } = spawnSync('/bin/bash', [join(home, '.ci/run')], { encoding: 'utf8', env: { PATH: bin, ...(browser === null ? {} : { CHROMIUM_PATH: browser }) } });
  const steps = readFileSync(log, 'utf8').trim().split('\n').filter(Boolean).map((line) => line.replace('install --yes --no-install-recommends', 'install'));
  rmSync(home, { recursive: true });
  return { steps, said: stderr, status };
}

const own = ['npm ci', 'npm test'];

describe.skipIf(process.platform === 'win32')('the script of continuous integration', () => {
  it('takes the Node that is there, where it is new enough', () => {
    expect(run({ node: '22.13.0', offered: '18.20.4+dfsg-1~deb12u3' })).toEqual({ steps: own, said: '', status: 0 });
    for (const node of ['20.19.0', '20.20.2', '24.0.0', '25.3.0']) expect(run({ node }), node).toEqual({ steps: own, said: '', status: 0 });
  });

  it.each<[string, Machine, string[]]>([
    ['none', { offered: '20.19.2+dfsg-1' }, ['apt-get install npm']],
    ['none, and apt’s brings npm', { offered: '22.14.0-1nodesource1', withNpm: true }, []],
    ['an old one', { node: '18.20.4', offered: '1:20.19.2' }, []],
  ])('installs Node from apt where there is %s', (_, machine, more) => {
    expect(run(machine)).toEqual({ steps: ['apt-get update', 'apt-get install nodejs', ...more, ...own], said: '', status: 0 });
  });

  it('installs a browser from apt where there is none, and goes on where apt is not ours to use: the tests look further', () => {
    expect(run({ node: '20.20.2', offered: null, browser: null })).toEqual({ steps: ['apt-get update', 'apt-get install chromium-headless-shell', ...own], said: '', status: 0 });
    const { steps, said, status } = run({ node: '20.20.2', offered: null, browser: null, hasSudo: false });
    expect({ steps, status }).toEqual({ steps: own, status: 0 });
    expect(said).toContain("No browser from the system's packages");
    expect(run({ node: '20.20.2', browser: null })).toEqual({ steps: own, said: '', status: 0 });
  });

  it('says what is lacking where Node is old and apt is not ours to use', () => {
    const { steps, said, status } = run({ node: '18.20.4', offered: '20.19.2+dfsg-1', hasSudo: false });
    expect({ steps, status }).toEqual({ steps: [], status: 1 });
    expect(said).toContain('Here is v18.20.4, and the system\'s packages offer 20.19.2+dfsg-1: install it from https://nodejs.org/');
  });

  it.each<[string, Machine, string]>([
    ['apt has none that is new enough', { offered: '18.20.4+dfsg-1~deb12u3' }, 'Here is none, and the system\'s packages offer 18.20.4+dfsg-1~deb12u3'],
    ['apt has none at all', { node: '18.20.4', offered: null }, 'Here is v18.20.4, and the system\'s packages offer none'],
    ...['20.18.1', '21.7.3', '22.12.0', '23.11.0'].map((node): [string, Machine, string] => [`there is no apt, and Node ${node}`, { node }, `Here is v${node}, and the system's packages offer none`]),
  ])('says what is lacking, and starts nothing, where %s', (_, machine, sentence) => {
    const { steps, said, status } = run(machine);
    expect(said).toContain(`This needs Node ^20.19.0 or ^22.13.0 or >=24.0.0, with npm. ${sentence}: install it from https://nodejs.org/`);
    expect(status).toBe(1);
    expect(steps.filter((step) => step !== 'apt-get update')).toEqual([]);
  });
});
