import { defineConfig } from '@playwright/test';

const PORT = Number(process.env['E2E_PORT'] ?? 3187);
const phone = { viewport: { width: 360, height: 740 }, locale: 'fr-FR', timezoneId: 'Africa/Brazzaville' };

/**
 * Which journeys run: `daily` those without script, save the long ones; `long` those with script, and the long ones
 * without; all when not said.
 */
const SUITE = process.env['E2E_SUITE'];
const withScript = { name: 'avec-script', testDir: 'e2e/journeys', use: { javaScriptEnabled: true } };
const without = { name: 'sans-script', testDir: 'e2e/journeys', use: { javaScriptEnabled: false } };
const JOURNEYS =
  SUITE === 'daily'
    ? [{ ...without, grepInvert: /@long/ }]
    : [withScript, SUITE === 'long' ? { ...without, grep: /@long/ } : without];
const security = { name: 'securite', testDir: 'e2e/security' };
const SECURITY = SUITE === undefined ? security : { ...security, [SUITE === 'long' ? 'grep' : 'grepInvert']: /@long/ };
// Alone and last: it takes the database down under everybody.
const OUTAGE = { name: 'panne', testDir: 'e2e/outage', dependencies: [...JOURNEYS, SECURITY].map(({ name }) => name) };

/**
 * Each journey runs on a 360 px phone, with script and without. A journey takes at most 20 s on two cores; its limit is
 * five times that, and so is each wait's, because a slow machine is no fault.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 100_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    ...phone,
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--in-process-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: SUITE === 'long' ? [...JOURNEYS, SECURITY] : [...JOURNEYS, SECURITY, OUTAGE],
  webServer: {
    command: 'node e2e/server.mjs',
    url: `http://localhost:${PORT}/api/health`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { E2E_PORT: String(PORT) },
  },
});
