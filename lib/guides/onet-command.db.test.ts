import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { importOnet } from '../../scripts/import-onet.ts';
import { prepareDatabase } from '../../scripts/lib/database.ts';
import { prepareEmbedded } from '../../scripts/lib/embedded.ts';
import { runCommand, runProgram } from '../../scripts/lib/testing/command.ts';
import { TABLE, officialFile } from '#lib/interests/testing/onet-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'opc-onet-'));
// As root the embedded server runs under another account, which must get through.
chmodSync(folder, 0o755);
let database: TestDatabase;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await testDatabase();
  sql = asSuperuser(database.name);
});
afterAll(async () => {
  await sql.end();
  rmSync(folder, { recursive: true, force: true });
});

const PROGRAM = { file: 'scripts/import-onet.ts', name: 'importOnet' };
const run = (args: readonly string[], settings: Record<string, string> = {}) =>
  runCommand(importOnet, args, { INIT_CWD: folder, ...settings });

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const onServer = () => ({
  DATABASE_URL: database.appUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
  DATABASE_SERVICE_URL: database.serviceUrl,
});
const stored = () => sql`select * from public.onet_profiles order by soc`;
/** The first two swap their figures, the last is left out, one is new. */
const CHANGED = [
  { ...TABLE[0]!, interests: TABLE[1]!.interests },
  { ...TABLE[1]!, interests: TABLE[0]!.interests },
  ...TABLE.slice(2, -1),
  { soc: '99-9999.00', interests: [1, 2, 3, 4, 5, 6] },
];

describe('on a server of one’s own', () => {
  beforeEach(() => put('Interests.txt', officialFile(CHANGED)));

  it('reads the file beside the person, says the counts and where the version comes from', async () => {
    const answer = await runProgram(PROGRAM, ['Interests.txt'], { INIT_CWD: folder, ...onServer() });
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('923 professions lues\u202f; 1 ajoutées, 2 modifiées, 1 retirées');
    expect(answer.out).toContain('O*NET, données de 11/2023 (d’après la colonne Date du fichier)');
    expect(answer.out).toContain('1 professions sans titre');
    const rows = await stored();
    expect(rows).toHaveLength(923);
    expect(rows[0]).toMatchObject({
      soc: TABLE[0]!.soc,
      title: TABLE[0]!.title,
      interests: TABLE[1]!.interests,
      release: 'O*NET, données de 11/2023',
    });
  });

  it('takes the name of the release that it is given', async () => {
    const answer = await run(['Interests.txt', '--version', 'O*NET 30.3'], onServer());
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('Version\u00a0: O*NET 30.3 (comme vous l’avez indiquée)');
    expect(new Set((await stored()).map((row) => row['release'] as string))).toEqual(new Set(['O*NET 30.3']));
  });

  it('refuses with exit code 1, a reason, and changes nothing', async () => {
    put('faux.txt', officialFile().replace('\tOI\t', '\tXX\t'));
    put('coupe.txt', officialFile().slice(0, 40_000));
    put('archive.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    const before = await stored();
    for (const [args, reason] of [
      [['faux.txt'], /refusé\. Rien n’a été changé\.\n {2}- ligne 2\u00a0: l’échelle/],
      [['coupe.txt'], /sans doute coupé/],
      [['archive.zip'], /archive/],
      [['absent.txt'], /absent\.txt n’existe pas/],
      [['.'], /n’existe pas/],
      [[], /^Usage/],
      [['Interests.txt', 'x'], /^Usage/],
      [['Interests.txt', '--versoin', 'x'], /^Usage/],
      [['Interests.txt', '--version', '\u001b[2J'], /La version s’écrit/],
    ] as const) {
      const { code, out, err } = await run(args, onServer());
      expect([code, out], args.join(' ')).toEqual([1, '']);
      expect(err).toMatch(reason);
    }
    expect(await stored()).toEqual(before);
  });

  it('says in French that the server does not answer or does not let it in, or that a setting is missing, and shows no password', async () => {
    const away = await run(['Interests.txt'], {
      ...onServer(),
      DATABASE_SERVICE_URL: 'postgres://opc_service:secret@127.0.0.1:1/orientation',
    });
    expect(away).toMatchObject({ code: 1, out: '' });
    expect(away.err).toMatch(/La base de données ne répond pas/);
    expect(away.err).not.toContain('secret');
    const stranger = await run(['Interests.txt'], {
      ...onServer(),
      DATABASE_SERVICE_URL: database.serviceUrl.replace(/:[^:@]+@/, ':secret@'),
    });
    expect(stranger).toMatchObject({ code: 1, out: '' });
    expect(stranger.err).toMatch(/refuse le compte/);
    expect(stranger.err).not.toContain('secret');
    const missing = await run(['Interests.txt'], { DATABASE_URL: database.appUrl });
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toMatch(/DATABASE_SERVICE_URL/);
  });
});

describe('on the embedded database', () => {
  it('asks for a first start; then works while the site runs and when it does not', async () => {
    put('Interests.txt', officialFile(CHANGED));
    const settings = { DATA_DIR: join(folder, 'data') };
    const none = await run(['Interests.txt'], settings);
    expect(none.err).toMatch(/Lancez d’abord npm start/);

    const running = await prepareEmbedded(settings.DATA_DIR);
    try {
      const early = await run(['Interests.txt'], settings);
      expect(early.err).toMatch(/n’a pas encore la table/);
      await prepareDatabase(running.settings, null);
      const beside = await run(['Interests.txt', '--version', 'un'], settings);
      expect(beside).toMatchObject({ code: 0, err: '' });
      expect(beside.out).toContain('1 ajoutées, 2 modifiées, 1 retirées');
    } finally {
      await running.server.stop();
    }
    const alone = await run(['Interests.txt', '--version', 'deux'], settings);
    expect(alone).toMatchObject({ code: 0, err: '' });
    // What the first import brought is what the second one found.
    expect(alone.out).toContain('0 ajoutées, 0 modifiées, 0 retirées');
    // And it has given the folder back.
    const again = await prepareEmbedded(settings.DATA_DIR);
    await again.server.stop();
  });
});
