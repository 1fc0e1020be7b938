import { describe, expect, it } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { matchOccupations } from './matching.ts';
import { analyse } from '#lib/assessments/core/index.ts';
import { WORKED_VALUES, answersFor } from '#lib/assessments/core/testing.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { uncoveredSentence, whySentences } from './why.ts';

const occupations = [...loadPages('metier').values()];

describe('whySentences', () => {
  it('says what the occupation feeds, then what it asks for', () => {
    expect(whySentences({ feeds: ['R', 'C'], leans: [], lacks: ['S'], tier: 'forte' })).toEqual([
      'Vous y retrouveriez ce qui vous attire\u00a0: «\u00a0Fabriquer et réparer\u00a0» et «\u00a0Organiser\u00a0».',
      'Il demande aussi ce qui vous attire moins aujourd’hui\u00a0: «\u00a0Aider et transmettre\u00a0».',
    ]);
    expect(whySentences({ feeds: ['A'], leans: [], lacks: [], tier: 'bonne' })).toHaveLength(1);
  });

  it('does not invent a reason when nothing is fed', () => {
    expect(whySentences({ feeds: [], leans: [], lacks: [], tier: 'a-explorer' })).toEqual([
      'Ce que vous préférez n’y tient pas une grande place.',
    ]);
  });

  it('does not say that a disliked pole attracts, even in what is nearest', () => {
    expect(whySentences({ feeds: [], leans: ['R'], lacks: [], tier: 'moins-eloigne' })).toEqual([
      'C’est l’un des moins éloignés de vos goûts\u00a0: il demande «\u00a0Fabriquer et réparer\u00a0», qui vous attire peu aujourd’hui, mais plus que le reste.',
    ]);
    expect(whySentences({ feeds: [], leans: ['R', 'C'], lacks: [], tier: 'moins-eloigne' })[0]).toContain(
      'qui vous attirent peu',
    );
  });

  it('never promises, whatever the occupation of the catalogue', () => {
    const person = analyse(RIASEC, answersFor(RIASEC, WORKED_VALUES));
    const matches = matchOccupations(person, occupations, { perRoute: Infinity });
    if (matches.kind !== 'pistes') throw new Error('the worked person has a clear preference');
    const sentences = matches.routes.flatMap(({ groups }) =>
      groups.flatMap(({ members }) => members.flatMap(whySentences)),
    );
    expect(sentences.length).toBeGreaterThanOrEqual(occupations.length);
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/fait pour vous|parfait|idéal|réussir|\d|%|cohéren/i);
  });
});

describe('uncoveredSentence', () => {
  it('is silent when nothing lacks and kind when something does', () => {
    expect(uncoveredSentence([])).toBeNull();
    expect(uncoveredSentence(['A'])).toContain('«\u00a0Créer\u00a0»');
  });
});
