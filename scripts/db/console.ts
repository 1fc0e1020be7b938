import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openEmbedded, type OpenDatabase } from '../lib/embedded.ts';
import { DEV } from '../lib/start.ts';
import { tableOf } from './table.ts';

const USAGE = `Usage : npm run db:console [-- --write] [-- --owner]
Sans réglage de base de données, la base intégrée de npm run dev ; celle de npm start : DATA_DIR=.data npm run db:console.`;
const HELP = `Une instruction SQL se termine par « ; ». \\d : les tables. \\q : quitter.`;
const TABLES = `select schemaname as schema, relname as table, n_live_tup as rows from pg_stat_user_tables
  where not exists (select from pg_inherits where inhrelid = relid) order by 1, 2`;

/**
 * `npm run db:console`: SQL typed by hand, as the system (`service_role`) or, with `--owner`, as the owner of the
 * schema, for whom forced row-level security hides the rows. Nothing is written unless `--write` allows it.
 * @returns the exit code: 1 when a statement that was piped in has failed.
 */
export async function dbConsole(root: string, args: string[]): Promise<number> {
  const options = { write: { type: 'boolean' }, owner: { type: 'boolean' } } as const;
  let values: { write?: boolean; owner?: boolean };
  try {
    values = parseArgs({ args, options }).values;
  } catch {
    console.error(USAGE);
    return 1;
  }
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const database = await openDatabase(root);
  if (database === null) {
    console.error('Il n’y a pas encore de base de données. Lancez d’abord npm run dev une fois.');
    return 1;
  }
  const sql = postgres(values.owner ? database.ownerUrl : database.serviceUrl, {
    max: 1,
    onnotice: ({ severity, message }) => console.log(`${severity} : ${message}`),
    connection: {
      application_name: 'db:console',
      default_transaction_read_only: !values.write,
      ...(values.owner ? {} : { role: 'service_role' }),
    },
  });
  try {
    return await converse(sql, process.stdin.isTTY === true);
  } finally {
    await sql.end({ timeout: 5 });
    await database.close();
  }
}

async function openDatabase(root: string): Promise<OpenDatabase | null> {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_SERVICE_URL: serviceUrl } = process.env;
  if (ownerUrl?.trim() && serviceUrl?.trim()) return { ownerUrl, serviceUrl, close: async () => undefined };
  return openEmbedded(resolve(root, process.env['DATA_DIR'] || DEV.dataDir));
}

async function converse(sql: postgres.Sql, person: boolean): Promise<number> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: person, prompt: 'sql> ' });
  if (person) console.log(HELP);
  let text = '';
  let failed = false;
  const ask = (): void => {
    lines.setPrompt(text === '' ? 'sql> ' : '...> ');
    if (person) lines.prompt();
  };
  ask();
  for await (const line of lines) {
    if (text === '' && line.trim() === '\\q') break;
    text = text === '' && line.trim() === '\\d' ? `${TABLES};` : `${text}${line}\n`;
    if (text.trim() === '') text = '';
    if (text.trimEnd().endsWith(';')) {
      if (!(await show(sql, text))) failed = true;
      text = '';
    }
    ask();
  }
  lines.close();
  if (text.trim() !== '') {
    console.error('La dernière instruction n’est pas terminée par « ; » : elle n’a pas été exécutée.');
    failed = true;
  }
  return failed && !person ? 1 : 0;
}

/** Runs what was typed and prints each result. @returns false when the server refused it. */
async function show(sql: postgres.Sql, text: string): Promise<boolean> {
  try {
    const answer = await sql.unsafe(text).simple();
    // Several statements give a list of results.
    const results = (Array.isArray(answer[0]) ? answer : [answer]) as unknown as postgres.RowList<postgres.Row[]>[];
    for (const result of results) {
      if (result.columns?.length > 0)
        console.log(
          tableOf(
            result.columns.map(({ name }) => name),
            [...result],
          ),
        );
      else console.log(`${result.command} ${result.count ?? ''}`.trim());
    }
    return true;
  } catch (error) {
    const { code, message, hint } = error as postgres.PostgresError;
    console.error([`${code} : ${message}`, ...(hint ? [hint] : [])].join('\n'));
    return false;
  }
}
