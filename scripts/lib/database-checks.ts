import { connect } from '#db/client.ts';
import { isOutage } from '#db/outage.ts';
import { DatabaseRefusal } from '#db/refusal.ts';
import { open } from '#lib/platform/crypto.ts';
import type { DataKey } from '#lib/platform/env.ts';

const OLDEST = 16;
const LOGINS = ['DATABASE_OWNER_URL', 'DATABASE_URL', 'DATABASE_SERVICE_URL'] as const;
type Login = (typeof LOGINS)[number];
export type Addresses = Record<Login, string>;

/** What the server said, as what to do about it. By the code of the error, of Postgres or of Node. */
const REMEDIES: Record<string, (login: Login) => string> = {
  '28P01': (login) => `Le serveur refuse le compte ou le mot de passe donné dans ${login}. Corrigez ce réglage.`,
  '28000': (login) =>
    `Le serveur n’admet pas le compte de ${login} depuis cette machine. Corrigez pg_hba.conf ou, si le serveur demande une liaison chiffrée, ajoutez ?sslmode=require à l’adresse.`,
  '3D000': (login) =>
    `La base de données nommée dans ${login} n’existe pas. Créez-la (create database … owner …), ou corrigez ce réglage.`,
  '42501': (login) =>
    login === 'DATABASE_OWNER_URL'
      ? 'Le compte de DATABASE_OWNER_URL n’a pas assez de droits pour préparer la base de données. Donnez-la-lui : alter database … owner to …'
      : `Le compte de ${login} n’a pas le droit d’entrer dans la base de données. Donnez-le-lui : grant connect on database … to …`,
  '53300': (login) =>
    `Le serveur de ${login} n’a plus de connexion libre. Augmentez max_connections, ou réduisez DATABASE_POOL et WEB_CONCURRENCY.`,
  ENOTFOUND: (login) => `Le serveur nommé dans ${login} est introuvable. Vérifiez son nom.`,
  CERT: (login) => `Le certificat du serveur de ${login} n’est pas reconnu. Vérifiez sslmode dans l’adresse.`,
};

const POOLER =
  'Un répartiteur de connexions (PgBouncer, Supavisor) répond à la place du serveur. Mettez DATABASE_PREPARE=false et donnez à DATABASE_OWNER_URL l’adresse directe du serveur.';

/** Of an error and its causes, the first that has a code, else the error itself. */
function rootOf(error: unknown): { code?: string; message?: string } {
  for (let current = error, depth = 0; current && depth < 5; depth += 1) {
    const { code, cause } = current as { code?: string; cause?: unknown };
    if (code) return current;
    current = cause;
  }
  return error as { message?: string };
}

/** The sentence for a failure at the start. It names settings and codes, never an address or a password. */
export function refusalOf(error: unknown, login: Login): DatabaseRefusal {
  if (error instanceof DatabaseRefusal) return error;
  const { code = '', message = '' } = rootOf(error);
  const pooled = /unsupported startup parameter|prepared statement .* (?:does not|already) exist/i.test(message);
  const remedy = REMEDIES[/CERT|SELF_SIGNED|ALTNAME/.test(code) ? 'CERT' : code];
  const sentence = pooled
    ? POOLER
    : (remedy?.(login) ??
      (isOutage(error)
        ? `La base de données de ${login} ne répond pas. Vérifiez que le serveur est en marche et que l’adresse est juste, puis recommencez.`
        : `La base de données de ${login} a refusé une demande du démarrage (${code || 'sans code'} : ${message}).`));
  return new DatabaseRefusal(sentence, { cause: error });
}

/**
 * Knocks with each login, before anything is changed.
 * @throws DatabaseRefusal that says which setting is at fault, that the server is too old, or that the owner cannot
 *   make the roles it has to make
 */
export async function checkLogins(addresses: Addresses): Promise<void> {
  for (const login of LOGINS) {
    const sql = connect(addresses[login], 1);
    try {
      const [server] = await sql<{ version: number; may_create: boolean; has_roles: boolean }[]>`
        select current_setting('server_version_num')::int / 10000 as version, r.rolcreaterole or r.rolsuper as may_create,
          exists (select from pg_roles where rolname = 'app_guest') as has_roles
        from pg_roles r where r.rolname = current_user`;
      if (!server) throw new Error('the login has no role');
      if (server.version < OLDEST)
        throw new DatabaseRefusal(
          `Le serveur est un PostgreSQL ${server.version}, trop ancien : il faut la version ${OLDEST} ou une plus récente.`,
        );
      if (login === 'DATABASE_OWNER_URL' && !server.may_create && !server.has_roles)
        throw new DatabaseRefusal(
          'Le compte de DATABASE_OWNER_URL ne peut pas créer les rôles de l’application. Comme administrateur du serveur : alter role … createrole',
        );
    } catch (error) {
      throw refusalOf(error, login);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

/** Data is stored under a key that was not given. */
export class LostKeyRefusal extends DatabaseRefusal {}

/**
 * Refuses keys that cannot open what is stored: with others, telephones and birth dates would be lost one by one.
 * @throws LostKeyRefusal that names the key
 */
export async function checkKeys(serviceUrl: string, keys: readonly DataKey[]): Promise<void> {
  const sql = connect(serviceUrl, 1);
  try {
    const sealed = await sql.begin(async (tx) => {
      await tx`select set_config('role', 'service_role', true), set_config('request.jwt.claims', '{"role":"service_role","reason":"keys"}', true)`;
      // Of each key one value: it opens, or the key is another one under the same name.
      return tx<{ key: string; row: string; column: string; value: string }[]>`
        select distinct on (key) split_part(value, '.', 2) as key, id as row, "column", value
        from (select id, 'phone' as "column", phone as value from public.profiles where phone is not null
          union all select id, 'birth_date', birth_date from public.profiles where birth_date is not null) as sealed
        where value like 'v1.%'`;
    });
    const lost = sealed.filter(
      ({ row, column, value }) => open(value, { table: 'profiles', column, row }, keys) === null,
    );
    if (lost.length === 0) return;
    const names = lost.map(({ key }) => `« ${key} »`).join(', ');
    throw new LostKeyRefusal(
      `La base de données garde des téléphones ou des dates de naissance chiffrés avec la clé ${names}, qui n’est pas celle qui est donnée. ` +
        'Rétablissez-la dans DATA_KEYS ou, avec la base intégrée, rétablissez la sauvegarde de secrets.json.',
    );
  } catch (error) {
    throw refusalOf(error, 'DATABASE_SERVICE_URL');
  } finally {
    await sql.end({ timeout: 1 });
  }
}
