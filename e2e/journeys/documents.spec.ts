import { expectSound } from '../support/sound.ts';
import { test } from '../support/test.ts';

/** Every document and every screen of a guest that no other journey looks at, a few at a time. */
const PATHS = {
  'what the site is': ['/methode', '/parents', '/confidentialite', '/contact'],
  'ways in and out': ['/connexion', '/mot-de-passe-oublie', '/mot-de-passe-oublie/code', '/deconnexion'],
  'the test before it begins': ['/tests', '/tests/riasec/reprendre', '/resultats/provisoire'],
  'what is not there': ['/cette-page-n-existe-pas', '/resultats/pas-un-id'],
};

for (const [what, paths] of Object.entries(PATHS)) {
  test(`sound: ${what}`, async ({ page }) => {
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(path);
        await expectSound(page);
      });
    }
  });
}
