import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const USUAL = [
  // Without windows: opening a page costs it a quarter of what it costs the whole browser.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser already on this machine: CHROMIUM_PATH, else one in a usual place; null when none runs. */
export function installedChromium(candidates = [process.env.CHROMIUM_PATH, ...USUAL]) {
  return candidates.find((path) => path && existsSync(path) && runs(path)) ?? null;
}

// Chrome on Windows opens a window when asked for its version.
const runs = (path) => process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Settings under which Playwright finds a browser: an installed one, else Playwright's own download,
 * else (root on Debian) the distribution's package. @returns {Record<string, string> | null}
 */
export function findBrowser(root) {
  const found = installedChromium();
  if (found) return { CHROMIUM_PATH: found };
  console.log('Aucun navigateur trouvé\u00a0: installation de Chromium…');
  const env = { ...process.env };
  delete env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD;
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0
  )
    return {};
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      const installed = installedChromium();
      if (installed) return { CHROMIUM_PATH: installed };
    }
  }
  return null;
}
