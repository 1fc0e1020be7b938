import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomPasswords, type LoginPasswords } from '../../db/embedded/bootstrap.ts';

const fileIn = (dataDir: string): string => join(dataDir, 'secrets.json');
export const hasSecrets = (dataDir: string): boolean => existsSync(fileIn(dataDir));

/** The settings that an installation without a configuration of its own draws. */
export const SECRETS = [
  'AUTH_SECRET',
  'DATA_KEYS',
  'LOOKUP_KEY',
  'COOKIE_KEY',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  'METRICS_TOKEN',
  'CRON_SECRET',
] as const;

export interface Secrets {
  /** Settings as the environment wants them. */
  settings: Record<(typeof SECRETS)[number], string>;
  passwords: LoginPasswords;
}

/**
 * The secrets of an installation without a configuration of its own: drawn at random once, kept in
 * `dataDir/secrets.json` (mode 0600), the same at every start. A setting added later gets its value
 * without touching the others.
 * @throws when the file exists but cannot be read: new keys would make stored data unreadable.
 */
export function loadSecrets(dataDir: string): Secrets {
  const file = fileIn(dataDir);
  const kept = existsSync(file) ? read(file) : {};
  const settings = Object.fromEntries(
    SECRETS.map((name) => [name, kept.settings?.[name] ?? fresh(name)]),
  ) as Secrets['settings'];
  const secrets: Secrets = { settings, passwords: kept.passwords ?? randomPasswords() };
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
  return secrets;
}

/** Takes back what was drawn for data that other secrets have sealed: the next start must miss them again. */
export const forgetSecrets = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });

function fresh(name: string): string {
  const key = randomBytes(32).toString('base64');
  return name === 'DATA_KEYS' ? `k1:${key}` : key;
}

function read(file: string): { settings?: Partial<Secrets['settings']>; passwords?: LoginPasswords } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch (error) {
    throw new Error(`Le fichier ${file} est illisible. Il contient les clés des données : restaurez-en une copie.`, {
      cause: error,
    });
  }
}
