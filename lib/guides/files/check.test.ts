import { describe, expect, it } from 'vitest';
import { allContentFiles } from '#db/seed/content/load.ts';
import { isco08Codes } from '#db/seed/isco.ts';
import { onetTable } from '#db/seed/onet.ts';
import { checkContents, faultLine, type Check, type ContentFile } from './check.ts';

const tables = { isco08: isco08Codes(), onet: new Map(onetTable().map((row) => [row.soc, row])) };
// A few pages that name each other are enough to plant faults in; what they name elsewhere is not there.
const all = allContentFiles();
const pick = (slug: string) => all.find((one) => one.slug === slug)!;
const [welder, notary, acpe] = [pick('soudeur'), pick('magistrat'), pick('acpe')];

/** The faults of one check that a change brings, each as the text of its line and the message. */
function planted(
  check: Check,
  one: ContentFile,
  from: string | RegExp,
  to: string,
  others: ContentFile[] = [],
): string[] {
  const text = one.text.replace(from, to);
  expect(text).not.toBe(one.text);
  const known = new Set(checkContents([one, ...others], tables).map(({ message }) => message));
  return checkContents([{ ...one, text }, ...others], tables)
    .filter((fault) => fault.check === check && fault.file === one.file && !known.has(fault.message))
    .map(({ line, message }) => `${text.split('\n')[line - 1]!.slice(0, 40)} → ${message}`);
}

describe('a planted fault is found on its line', () => {
  it('form', () => {
    const text = notary.text.replace('route: ', 'rue: ');
    const [fault] = checkContents([{ ...notary, text }], tables);
    expect(faultLine(fault!)).toBe('db/seed/content/occupations/magistrat.md:1: route : Faites un choix.');
  });

  it('links', () => {
    expect(planted('links', notary, '](/formations/umng-enam)', '](/formations/enam)')).toEqual([
      'Comptez des études longues : le bac, pui → Le lien /formations/enam ne mène à aucune page du site.',
    ]);
    expect(planted('links', notary, '  - greffier', '  - greffeur')).toEqual([
      '  - greffeur → Aucune page ne s’appelle « greffeur ».',
    ]);
    const lawyer = { ...pick('avocat'), text: pick('avocat').text.replace('  - magistrat\n', '  - soudeur\n') };
    const oneWay = '« avocat » ne nomme pas ce métier en retour.';
    const missing = (others: ContentFile[]) =>
      checkContents([notary, ...others], tables).filter(({ message }) => message === oneWay);
    expect(missing([pick('avocat')])).toEqual([]);
    expect(missing([lawyer])).toMatchObject([{ file: notary.file, check: 'links' }]);
  });

  it('language', () => {
    expect(planted('language', notary, 'Les salles sont chaudes', "L'air est chaud")).toEqual([
      expect.stringMatching(/^Une décision fait toujours.* → apostrophe ou guillemet droit : « …/),
    ]);
    expect(planted('language', notary, 'Pas de barème vérifié', 'Comptez 200 000 FCFA')).toEqual([
      expect.stringMatching(/^L’État verse un traitement.* → montant d’argent : « …/),
    ]);
    expect(planted('language', acpe, 'name: Agence', 'name: Ton agence')).toEqual([
      expect.stringMatching(/^name: Ton agence.* → vouvoiement/),
    ]);
    expect(planted('language', notary, 'Étudie le dossier', 'Il étudie 2 dossiers')).toEqual([
      expect.stringMatching(/^summary: .* → ni chiffre, ni argent, ni promesse/),
      expect.stringMatching(/^summary: .* → un seul sexe est nommé/),
    ]);
  });

  it('figures', () => {
    expect(planted('figures', notary, 'R: 2.33', 'R: 2.34')).toEqual([
      'interests: → Les chiffres de 23-1023.00 sont 2.33, 3.81, 2.19, 3.96, 5.27, 4.11 (R à C).',
    ]);
    expect(planted('figures', notary, "isco08: '2612'", "isco08: '9998'")).toEqual([
      "  isco08: '9998' → Le code CITP-08 9998 n’existe pas.",
    ]);
    expect(
      planted('figures', notary, 'exactness: exacte', `exactness: proche\nexactnessNote: ${'x'.repeat(30)}`),
    ).toEqual([expect.stringMatching(/^exactnessNote: x+ → Le début de cette note/)]);
  });

  it('length', () =>
    expect(planted('length', notary, /(## .*\n\n)[^#]+/g, `$1${'mot '.repeat(20)}[1] [2] [3] [4]\n\n`)).toEqual([
      expect.stringMatching(/^ {2}depth: court → Le guide a \d+ mots ; « court » en demande au moins 181/),
    ]));

  it('repetition', () => {
    const sentence = /## En quoi consiste le travail\n\n(.*)/.exec(notary.text)![1]!;
    expect(planted('repetition', welder, '## Et l’argent ?\n\n', `## Et l’argent ?\n\n${sentence}\n\n`, [])).toEqual(
      [],
    );
    const found = checkContents(
      [notary, { ...welder, text: welder.text.replace('## Et l’argent ?\n\n', `## Et l’argent ?\n\n${sentence}\n\n`) }],
      tables,
    ).filter(({ check }) => check === 'repetition');
    expect(found.length).toBeGreaterThan(1);
    for (const { file, message } of found) {
      expect(file).toBe(welder.file);
      expect(message).toContain(`aussi dans ${notary.file} : « `);
    }
  });
});
