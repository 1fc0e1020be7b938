import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFaults, envSchema, readEnv } from './env.ts';

const key = (): string => randomBytes(32).toString('base64');
const good = (): Record<string, string> => ({
  AUTH_SECRET: key(),
  DATA_KEYS: `k1:${key()}`,
  LOOKUP_KEY: key(),
  COOKIE_KEY: key(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
});
const faultsOf = (source: Record<string, string | undefined>): string[] => {
  const reading = readEnv(source);
  return reading.ok ? [] : reading.faults.map(({ name, problem }) => `${name} ${problem}`).sort();
};

const SMTP = { MAIL_MODE: 'smtp', SMTP_URL: 'smtp://u:p@mail.exemple.cg:587' };
const OPERATOR = {
  OPERATOR_NAME: 'Association Boussole',
  OPERATOR_ADDRESS: '12, avenue de l’Exemple, Brazzaville',
  OPERATOR_PHONE: '+242 06 612 34 56',
  CONTACT_EMAIL: 'aide@boussole.example',
};
const PUBLIC = { APP_URL: 'https://orientation.cg', ...SMTP, ...OPERATOR };
const without = (source: Record<string, string>, ...names: string[]) =>
  Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)));

describe('readEnv', () => {
  it('names each missing secret', () => {
    expect(faultsOf({})).toEqual([
      'AUTH_SECRET missing',
      'COOKIE_KEY missing',
      'DATA_KEYS missing',
      'LOOKUP_KEY missing',
      'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY missing',
    ]);
  });

  it('gives typed values and defaults; APP_URL follows PORT', () => {
    const reading = readEnv({ ...good(), PORT: '8080', TRUST_PROXY: '1', NODE_ENV: '' });
    if (!reading.ok) throw new Error('expected a valid environment');
    expect(reading.env).toMatchObject({
      PORT: 8080,
      APP_URL: 'http://localhost:8080',
      TRUST_PROXY: true,
      DATABASE_PREPARE: true,
      DATABASE_POOL: 10,
      WEB_CONCURRENCY: 1,
      DATA_DIR: '.data',
      MAIL_MODE: 'file',
      NODE_ENV: 'production',
    });
    expect(reading.env.DATABASE_URL).toBeUndefined();
  });

  it('drops the last slash of APP_URL, so that links can be joined', () => {
    const reading = readEnv({ ...good(), ...PUBLIC, APP_URL: 'https://orientation.cg/' });
    expect(reading.ok && reading.env.APP_URL).toBe('https://orientation.cg');
  });

  it.each(['http://orientation.cg', 'https://localhost:3443', 'https://192.168.1.5'])(
    'lets messages be files while the site is tried out, at %s',
    (APP_URL) => {
      expect(readEnv({ ...good(), APP_URL })).toMatchObject({ ok: true, env: { MAIL_MODE: 'file' } });
    },
  );

  it.each([
    [{ PORT: '70000' }, ['PORT wrong']],
    [{ PORT: 'abc' }, ['PORT wrong']],
    [{ APP_URL: 'orientation.cg' }, ['APP_URL wrong']],
    [{ AUTH_SECRET: 'short' }, ['AUTH_SECRET wrong']],
    [{ LOOKUP_KEY: randomBytes(16).toString('base64') }, ['LOOKUP_KEY wrong']],
    [{ DATA_KEYS: key() }, ['DATA_KEYS wrong']],
    [{ DATA_KEYS: `k1:${key()},k1:${key()}` }, ['DATA_KEYS wrong']],
    [{ TRUST_PROXY: 'oui' }, ['TRUST_PROXY wrong']],
    [{ TRUST_PROXY: 'true', TRUST_PROXY_HOPS: '0' }, ['TRUST_PROXY_HOPS wrong']],
    [{ TRUST_PROXY_HOPS: '2' }, ['TRUST_PROXY missing']],
    [{ LISTEN_ADDRESS: 'localhost' }, ['LISTEN_ADDRESS wrong']],
    [{ DATABASE_URL: 'postgres://a:b@h/db' }, ['DATABASE_OWNER_URL missing', 'DATABASE_SERVICE_URL missing']],
    [
      {
        DATABASE_URL: 'mysql://a:b@h/db',
        DATABASE_OWNER_URL: 'postgres://a:b@h/db',
        DATABASE_SERVICE_URL: 'postgres://a:b@h/db',
      },
      ['DATABASE_URL wrong'],
    ],
    [{ MAIL_MODE: 'smtp' }, ['SMTP_URL missing']],
    // Nobody would ever get a message, and the files hold links that open accounts.
    [without(PUBLIC, ...Object.keys(SMTP)), ['MAIL_MODE missing']],
    [{ ...PUBLIC, MAIL_MODE: 'file' }, ['MAIL_MODE wrong']],
    [{ UPSTASH_REDIS_REST_URL: 'https://x.upstash.io' }, ['UPSTASH_REDIS_REST_TOKEN missing']],
    [{ UPSTASH_REDIS_REST_TOKEN: 'token' }, ['UPSTASH_REDIS_REST_URL missing']],
  ])('refuses %j', (change, expected) => {
    expect(faultsOf({ ...good(), ...change })).toEqual(expected);
  });

  describe('who runs the site', () => {
    const NAMES = Object.keys(OPERATOR);

    it.each(NAMES)('is asked for at a public address: %s', (name) => {
      expect(faultsOf({ ...good(), ...without(PUBLIC, name) })).toEqual([`${name} missing`]);
    });

    it('is said in one sentence that names every setting that is missing', () => {
      const refusal = (source: Record<string, string>) => {
        const reading = readEnv({ ...good(), ...source });
        return reading.ok ? [] : describeFaults(reading.faults).match(/^ {2}- .*$/gm);
      };
      const expected = /^ {2}- (.+?) (manque|manquent)\. Attendu : le nom, l’adresse postale, le téléphone et l’e-mail/;
      const said = (source: Record<string, string>) => refusal(source)?.map((line) => expected.exec(line)?.slice(1));
      expect(said(without(PUBLIC, ...NAMES))).toEqual([
        ['OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_PHONE et CONTACT_EMAIL', 'manquent'],
      ]);
      expect(said(without(PUBLIC, 'OPERATOR_PHONE'))).toEqual([['OPERATOR_PHONE', 'manque']]);
      // Tried out at home: nobody, everybody, or an address to write to; never half a name.
      expect(refusal({})).toEqual([]);
      expect(refusal({ CONTACT_EMAIL: OPERATOR.CONTACT_EMAIL })).toEqual([]);
      expect(said({ OPERATOR_NAME: OPERATOR.OPERATOR_NAME })).toEqual([
        ['OPERATOR_ADDRESS, OPERATOR_PHONE et CONTACT_EMAIL', 'manquent'],
      ]);
    });

    it.each([
      { OPERATOR_NAME: 'x' },
      { OPERATOR_NAME: '12345' },
      { OPERATOR_NAME: 'a'.repeat(121) },
      { OPERATOR_NAME: 'Boussole\nBcc: a@b.cg' },
      { OPERATOR_NAME: 'Boussole\u2028suite' },
      { OPERATOR_NAME: '<b>Boussole</b>' },
      { OPERATOR_ADDRESS: 'Rue\r\n2' },
      { OPERATOR_ADDRESS: 'a'.repeat(201) },
      { OPERATOR_PHONE: '06 12' },
      { OPERATOR_PHONE: 'appelez-nous' },
      { OPERATOR_PHONE: '+242 06 612 34 56 ou 05 612 34 56' },
      { OPERATOR_PHONE: '0661234567890123' },
      { CONTACT_EMAIL: 'aide' },
      { CONTACT_EMAIL: 'aide@boussole.example, b@c.cg' },
      { CONTACT_EMAIL: "l'aide@boussole.example" },
      { CONTACT_EMAIL: 'a@b.cg?subject=x' },
    ])('is plain text of a plausible form: not %j', (change) => {
      expect(faultsOf({ ...good(), ...PUBLIC, ...change })).toEqual([`${Object.keys(change)[0]} wrong`]);
    });

    it.each(['+242 06 612 34 56', '06.612.34.56', '066123456', '+33 1 23 45 67 89', '00242-06-612-34-56'])(
      'may be called at %s',
      (OPERATOR_PHONE) => expect(faultsOf({ ...good(), ...PUBLIC, OPERATOR_PHONE })).toEqual([]),
    );
  });

  it('keeps the order of the data keys: the first encrypts', () => {
    const [fresh, old] = [randomBytes(32), randomBytes(32)];
    const reading = readEnv({ ...good(), DATA_KEYS: `k2:${fresh.toString('base64')}, k1:${old.toString('base64')}` });
    expect(reading.ok && reading.env.DATA_KEYS).toEqual([
      { id: 'k2', key: fresh },
      { id: 'k1', key: old },
    ]);
  });

  it('explains in French and never shows a value', () => {
    const canary = 'canari-9f3a';
    const reading = readEnv({
      ...good(),
      AUTH_SECRET: canary,
      DATABASE_URL: `mysql://u:${canary}@h/db`,
      SMTP_URL: canary,
      DATA_KEYS: canary,
      LOOKUP_KEY: canary,
      PORT: canary,
      MAIL_MODE: canary,
    });
    if (reading.ok) throw new Error('expected faults');
    const text = describeFaults(reading.faults);
    expect(text).not.toContain(canary);
    for (const name of ['AUTH_SECRET', 'DATABASE_URL', 'SMTP_URL', 'DATA_KEYS', 'LOOKUP_KEY', 'PORT', 'MAIL_MODE'])
      expect(text).toMatch(new RegExp(`- ${name} est incorrect. Attendu : .{8,}`));
    expect(text).not.toMatch(/invalid|expected|required/i);
  });

  it('is explained, setting by setting, in .env.example', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]).sort();
    expect(named).toEqual(Object.keys(envSchema.in.shape).sort());
  });
});
