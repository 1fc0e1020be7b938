import { runAsSystem } from '#db/run-as.ts';
import { APP_ROLES, type AppRole } from '#lib/access/core/actor.ts';
import { parseIdentifier } from '#lib/accounts/core/credentials.ts';
import { findAccount, setRole } from '#lib/accounts/index.ts';
import { endAdvising } from '#lib/appointments/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { CommandError, commandMessage, withDatabase } from './lib/operator.ts';

const USAGE = `Usage : npm run role -- adresse@exemple.cg admin
L’adresse e-mail, ou l’identifiant, d’un compte qui existe ; puis le rôle : ${APP_ROLES.join(', ')}.`;

/**
 * `npm run role`: gives an existing account a role and ends its sessions. The first administrator is made so; the site
 * itself makes none.
 * @param args what the person signs in with, an e-mail address or an identifiant, and the role
 * @returns the exit code
 */
export async function role(root: string, args: string[]): Promise<number> {
  try {
    const [who = '', wanted = '', ...more] = args;
    const identifier = parseIdentifier(who);
    const given = APP_ROLES.find((one): one is AppRole => one === wanted);
    if (!identifier || identifier.kind === 'phone' || !given || more.length > 0) throw new CommandError(USAGE);
    await withDatabase(root, async () => {
      const account = await findAccount(identifier);
      if (!account)
        throw new CommandError(`Aucun compte ouvert pour ${who}. Créez-le d’abord sur le site. Rien n’a été changé.`);
      await runAsSystem('role given by the operator', async (tx) => {
        // Whoever receives people no longer leaves nobody waiting.
        if (given === 'user') await endAdvising(tx, account.id, null, new Date());
        await setRole(tx, account.id, given);
      });
    });
    process.stdout.write(`${fr(`${who} a maintenant le rôle ${given}, et doit se reconnecter.`)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${fr(commandMessage(error, 'les comptes', 'Rien n’a été changé.'))}\n`);
    return 1;
  }
}
