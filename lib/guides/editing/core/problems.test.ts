import { describe, expect, it } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { fieldsOfPage } from './page-fields.ts';
import { checkFields } from './problems.ts';

const bet = loadPages('formation').get('bet')!;
const known = { metier: new Set(bet.occupations), formation: new Set(['bet']), parcours: new Set<string>() };

describe('a link in a text', () => {
  const withLink = (href: string) => {
    const fields = fieldsOfPage('formation', bet);
    return checkFields(
      'formation',
      bet,
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          value === bet.sections.apres ? `${value} [voir](${href})` : value,
        ]),
      ),
      known,
    );
  };
  it.each(['/constructor/abc', '/__proto__/abc', '/toString/x', '/metiers/nulle-part', '//2130706433/a'])(
    'to %s is refused with a sentence, not with a failure',
    (href) => {
      expect(withLink(href).ok).toBe(false);
    },
  );
});
