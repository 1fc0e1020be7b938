import { runAsSystem } from '#db/run-as.ts';
import { APP_ROLES, type AppRole } from '#lib/access/core/actor.ts';
import { parseIdentifier } from '#lib/accounts/core/credentials.ts';
import { dropSecondFactor, endSessionsOf, findAccount, setRole } from '#lib/accounts/index.ts';
import { endAdvising } from '#lib/appointments/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { CommandError, commandMessage, withDatabase } from './lib/operator.ts';

const USAGE = `Usage : npm run role -- adresse@exemple.cg admin
          npm run role -- adresse@exemple.cg second-code reset
L’adresse e-mail, ou l’identifiant, d’un compte qui existe ; puis le rôle : ${APP_ROLES.join(', ')}. Ou second-code reset, pour qui a perdu son téléphone et ses codes imprimés : à la prochaine connexion, son second code s’installe de nouveau.`;

/**
 * `npm run role`: gives an existing account a role and ends its sessions. The first administrator is made so; the site
 * itself makes none. With `second-code reset` it takes the second factor away instead, of somebody who has lost all of
 * theirs.
 * @param args what the person signs in with, an e-mail address or an identifiant, and the role
 * @returns the exit code
 */
export async function role(root: string, args: string[]): Promise<number> {
  try {
    const [who = '', wanted = '', ...more] = args;
    const identifier = parseIdentifier(who);
    const given = APP_ROLES.find((one): one is AppRole => one === wanted);
    const reset = wanted === 'second-code' && more.join() === 'reset';
    if (!identifier || identifier.kind === 'phone' || !(reset || (given && more.length === 0)))
      throw new CommandError(USAGE);
    await withDatabase(root, async () => {
      const account = await findAccount(identifier);
      if (!account)
        throw new CommandError(`Aucun compte ouvert pour ${who}. Créez-le d’abord sur le site. Rien n’a été changé.`);
      await runAsSystem('told by the operator', async (tx) => {
        // Of whoever receives people no longer, what is ahead waits for an administrator.
        if (given === 'user') await endAdvising(tx, account.id, null, new Date());
        if (given) return setRole(tx, account.id, given);
        if (!(await dropSecondFactor(tx, account.id)))
          throw new CommandError(`${who} n’a pas de second code. Rien n’a été changé.`);
        await endSessionsOf(tx, account.id);
      });
    });
    const done = given
      ? `${who} a maintenant le rôle ${given}, et doit se reconnecter.`
      : `Le second code de ${who} est effacé : il s’installe de nouveau à la prochaine connexion.`;
    process.stdout.write(`${fr(done)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${fr(commandMessage(error, 'les comptes', 'Rien n’a été changé.'))}\n`);
    return 1;
  }
}
