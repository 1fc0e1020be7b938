import { isIP } from 'node:net';
import { z } from 'zod';
import { isNearby } from '#lib/access/core/origin.ts';
import { operatorSettings } from './operator.ts';

const KEY_BYTES = 32;
const HOW_TO_KEY = 'une clé de 32 octets en base64 ; créez-la avec « openssl rand -base64 32 »';

const isKey = (text: string): boolean =>
  /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length === KEY_BYTES;
const key = () => z.string({ error: HOW_TO_KEY }).refine(isKey, { error: HOW_TO_KEY });
const flag = (standard: boolean) =>
  z
    .enum(['true', 'false', '1', '0'], { error: 'true ou false' })
    .default(standard ? 'true' : 'false')
    .transform((text) => text === 'true' || text === '1');
const whole = (standard: number, min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: `un nombre entier entre ${min} et ${max}` })
    .default(String(standard))
    .transform(Number)
    .pipe(
      z
        .number()
        .min(min, { error: `au moins ${min}` })
        .max(max, { error: `au plus ${max}` }),
    );
const databaseUrl = z.string().refine((text) => /^postgres(ql)?:\/\/.+/.test(text) && URL.canParse(text), {
  error: 'une adresse postgres://utilisateur:motdepasse@serveur:5432/base',
});
const webUrl = (error: string) =>
  z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), { error });

const HOW_TO_DATA_KEYS = `« k1:<clé> », puis les anciennes après une virgule ; chaque clé est ${HOW_TO_KEY}`;
export interface DataKey {
  id: string;
  key: Buffer;
}

/** "k2:<base64>,k1:<base64>": the first is current, the others still decrypt. */
const dataKeys = z.string({ error: HOW_TO_DATA_KEYS }).transform((text, context): DataKey[] => {
  const keys = text.split(',').map((part) => /^([a-z0-9]{1,16}):(.+)$/.exec(part.trim()));
  const valid = keys.every((match) => match !== null && isKey(match[2] ?? ''));
  const ids = new Set(keys.map((match) => match?.[1]));
  if (!valid || ids.size !== keys.length) {
    context.addIssue({ code: 'custom', message: HOW_TO_DATA_KEYS });
    return z.NEVER;
  }
  return keys.map((match) => ({ id: match?.[1] ?? '', key: Buffer.from(match?.[2] ?? '', 'base64') }));
});

const ALL_THREE =
  'DATABASE_URL, DATABASE_OWNER_URL et DATABASE_SERVICE_URL vont ensemble : donnez les trois, ou aucune';
const BOTH = 'UPSTASH_REDIS_REST_URL et UPSTASH_REDIS_REST_TOKEN vont ensemble : donnez les deux, ou aucune';
const HOW_TO_HOPS = 'true, puisque TRUST_PROXY_HOPS compte des serveurs mandataires';
const HOW_TO_MAIL =
  'smtp, avec SMTP_URL : à une adresse publique, les messages doivent partir, et non rester dans des fichiers';
const HOW_TO_OPERATOR =
  'le nom, l’adresse postale, le téléphone et l’e-mail de l’organisme responsable, les quatre ensemble : à une adresse publique, chacun doit pouvoir lire qui garde ses données';
/** Of several settings that are missing for one reason, that is said once. */
const SAID_ONCE = [ALL_THREE, BOTH, HOW_TO_OPERATOR];
const HOW_TO_SMTP = 'une adresse smtp://utilisateur:motdepasse@serveur:587, nécessaire quand MAIL_MODE vaut smtp';

/** Every setting of the application, once. `.env.example` says the same in words. */
export const envSchema = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], { error: 'development, test ou production' })
      .default('production'),
    PORT: whole(3000, 1, 65_535),
    LISTEN_ADDRESS: z
      .string()
      .refine((text) => isIP(text) !== 0, { error: 'une adresse IP de cette machine, par exemple 127.0.0.1' })
      .optional(),
    APP_URL: webUrl('l’adresse publique du site, par exemple https://orientation.cg').optional(),
    DATABASE_URL: databaseUrl.optional(),
    DATABASE_OWNER_URL: databaseUrl.optional(),
    DATABASE_SERVICE_URL: databaseUrl.optional(),
    DATABASE_LISTEN_URL: databaseUrl.optional(),
    DATABASE_PREPARE: flag(true),
    DATABASE_POOL: whole(10, 1, 200),
    AUTH_SECRET: z
      .string({ error: 'au moins 32 caractères au hasard' })
      .min(32, { error: 'au moins 32 caractères au hasard' }),
    DATA_KEYS: dataKeys,
    LOOKUP_KEY: key(),
    COOKIE_KEY: key(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
    TRUST_PROXY: flag(false),
    TRUST_PROXY_HOPS: whole(1, 1, 10),
    WEB_CONCURRENCY: whole(1, 1, 64),
    DATA_DIR: z.string().default('.data'),
    MAIL_MODE: z.enum(['file', 'smtp'], { error: 'file ou smtp' }).default('file'),
    SMTP_URL: z
      .string()
      .refine((text) => /^smtps?:\/\/.+/.test(text) && URL.canParse(text), { error: HOW_TO_SMTP })
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/@/, { error: 'un nom et une adresse : Nom <adresse@exemple.cg>' })
      .default('Orientation Pro Congo <ne-pas-repondre@localhost>'),
    OPERATOR_NAME: operatorSettings.OPERATOR_NAME.optional(),
    OPERATOR_ADDRESS: operatorSettings.OPERATOR_ADDRESS.optional(),
    OPERATOR_PHONE: operatorSettings.OPERATOR_PHONE.optional(),
    CONTACT_EMAIL: operatorSettings.CONTACT_EMAIL.optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], { error: 'debug, info, warn ou error' }).default('info'),
    METRICS_TOKEN: z.string().min(16, { error: 'au moins 16 caractères au hasard' }).optional(),
    CRON_SECRET: z.string().min(16, { error: 'au moins 16 caractères au hasard' }).optional(),
    UPSTASH_REDIS_REST_URL: webUrl('l’adresse https:// de votre base Upstash').optional(),
    UPSTASH_REDIS_REST_TOKEN: z.string().optional(),
  })
  .transform((value) => ({
    ...value,
    APP_URL: (value.APP_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ''),
  }));

/** A site that others reach by https, and not somebody's trial on this computer or network. */
const isPublic = (appUrl: string): boolean =>
  URL.canParse(appUrl) && appUrl.startsWith('https:') && !isNearby(new URL(appUrl).hostname);

/** What no single setting can tell. Looked at even when another setting is wrong: all faults at once. */
function relationFaults(given: Record<string, string>): EnvFault[] {
  const missing = (name: string, help: string): EnvFault => ({ name, problem: 'missing', help });
  const together = (names: readonly string[], help: string): EnvFault[] =>
    names.some((name) => name in given)
      ? names.filter((name) => !(name in given)).map((name) => missing(name, help))
      : [];
  const published = isPublic(given.APP_URL ?? '');
  // Tried out at home, an address to write to may stand alone.
  const named = published || Object.keys(given).some((name) => name.startsWith('OPERATOR_'));
  return [
    ...together(['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SERVICE_URL'], ALL_THREE),
    ...together(['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'], BOTH),
    ...('TRUST_PROXY_HOPS' in given && !/^(?:true|1)$/.test(given.TRUST_PROXY ?? '')
      ? [missing('TRUST_PROXY', HOW_TO_HOPS)]
      : []),
    ...(given.MAIL_MODE === 'smtp' && !('SMTP_URL' in given) ? [missing('SMTP_URL', HOW_TO_SMTP)] : []),
    ...(given.MAIL_MODE !== 'smtp' && published
      ? [{ name: 'MAIL_MODE', problem: 'MAIL_MODE' in given ? 'wrong' : 'missing', help: HOW_TO_MAIL } as const]
      : []),
    ...Object.keys(operatorSettings)
      .filter((name) => named && !(name in given))
      .map((name) => missing(name, HOW_TO_OPERATOR)),
  ];
}

export type Env = z.output<typeof envSchema>;
export interface EnvFault {
  name: string;
  problem: 'missing' | 'wrong';
  help: string;
}
export type EnvReading = { ok: true; env: Env } | { ok: false; faults: EnvFault[] };

/**
 * Reads the settings from a plain object. Pure. A blank value counts as not given. A fault names the
 * setting and says what to put there; it never holds the value.
 */
export function readEnv(source: Record<string, string | undefined>): EnvReading {
  const names = Object.keys(envSchema.in.shape);
  const given = Object.fromEntries(
    names.flatMap((name) => (source[name]?.trim() ? [[name, source[name].trim()]] : [])),
  );
  const parsed = envSchema.safeParse(given);
  const relations = relationFaults(given);
  if (parsed.success && relations.length === 0) return { ok: true, env: parsed.data };
  const faults = new Map<string, EnvFault>();
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    if (!faults.has(name))
      faults.set(name, { name, problem: name in given ? 'wrong' : 'missing', help: issue.message });
  }
  for (const fault of relations) if (!faults.has(fault.name)) faults.set(fault.name, fault);
  return { ok: false, faults: [...faults.values()] };
}

const list = new Intl.ListFormat('fr');

/** The message for the person who starts the application. Names settings, never values. */
export function describeFaults(faults: readonly EnvFault[]): string {
  const alike = Map.groupBy(faults, ({ name, problem, help }) =>
    problem === 'missing' && SAID_ONCE.includes(help) ? help : name,
  );
  const lines = [...alike.values()].map((group) => {
    const [{ problem, help }] = group as [EnvFault];
    const state = problem === 'wrong' ? 'est incorrect' : group.length > 1 ? 'manquent' : 'manque';
    return `  - ${list.format(group.map(({ name }) => name))} ${state}. Attendu : ${help}.`;
  });
  return [
    'L’application ne peut pas démarrer : il faut corriger ces réglages.',
    ...lines,
    'Chaque réglage est expliqué dans .env.example ; placez vos valeurs dans un fichier .env.',
  ].join('\n');
}

class EnvError extends Error {
  readonly faults: readonly EnvFault[];
  constructor(faults: readonly EnvFault[]) {
    super(describeFaults(faults));
    this.name = 'EnvError';
    this.faults = faults;
  }
}

let cached: Env | undefined;

/** The settings of this process, read once. @throws EnvError, whose message is in French. */
export function env(): Env {
  if (cached === undefined) {
    const reading = readEnv(process.env);
    if (!reading.ok) throw new EnvError(reading.faults);
    cached = reading.env;
  }
  return cached;
}

/** For tests, which change settings within one process: the next `env()` reads them again. */
export function forgetEnv(): void {
  cached = undefined;
}

/** sysexits' EX_CONFIG: the code with which a start ends when a setting is wrong. */
export const EXIT_CONFIG = 78;

/** `env()` for entry points: on a fault prints the French message and ends the process with code 78. */
export function envOrExit(): Env {
  try {
    return env();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT_CONFIG);
  }
}
