import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fault } from '#lib/access/core/fault.ts';
import { MAX_RESULTS } from '#lib/assessments/index.ts';
import { pageNumber } from '#app/_kit/pager.tsx';
import { RoomForm, type RoomFormProps } from './room-form.tsx';

const result = (n: number) => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  testType: 'riasec',
  completedAt: new Date('2026-03-04T10:00:00Z'),
  headline: `Résultat ${n}`,
});
const draw = (count: number, more: Partial<RoomFormProps> = {}): string =>
  renderToStaticMarkup(
    <RoomForm
      title="Garder votre nouveau résultat"
      waiting="test"
      list={{ results: [result(1), result(2)], count, page: 1, pages: 5 }}
      fault={null}
      formToken="jeton"
      {...more}
    />,
  );
const buttons = (html: string) => [...html.matchAll(/<button[^>]*>([^<]*)/g)].map(([, label]) => label);

describe('the page of a full account', () => {
  it('says that it is full and what goes, and offers each result by its day and its sentence', () => {
    const html = draw(MAX_RESULTS);
    expect(html).toContain('Un compte garde 50 résultats au plus. Le vôtre en garde déjà 50');
    expect(html).toContain('les réponses qui l’ont donné et les liens qui le montrent seront effacés');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).not.toContain('checked');
    expect(html).toContain('Résultat 2');
    expect(buttons(html)).toEqual(['Supprimer ce résultat et garder le nouveau']);
    expect(html).toContain('action="/resultats/place?pour=test&amp;page=1"');
    expect(html).toContain('href="/resultats/place?pour=test&amp;page=2"');
  });

  it('with room again, keeps what waits with one press and offers nothing to delete', () => {
    const html = draw(MAX_RESULTS - 1, { waiting: 'appareil' });
    expect(buttons(html)).toEqual(['Garder le nouveau résultat']);
    expect(html).toContain('name="garder" value="appareil"');
    expect(html).not.toContain('type="radio"');
  });

  it('promises to keep the new one only when one deletion is enough', () => {
    const html = draw(MAX_RESULTS + 2);
    expect(html).toContain('il faut en supprimer 3, un à la fois');
    expect(buttons(html)).toEqual(['Supprimer ce résultat']);
  });

  it('deletes only, where nothing waits', () => {
    const html = draw(3, { waiting: null });
    expect(buttons(html)).toEqual(['Supprimer ce résultat']);
    expect(html).not.toContain('name="garder"');
    expect(html).toContain('href="/resultats/place?page=2"');
  });

  it('leads from the summary to the choice that is missing, and says any other fault once', () => {
    const missing = draw(MAX_RESULTS, { fault: fault('invalid', { fieldErrors: { resultat: 'Choisissez.' } }) });
    expect(missing).toContain('<a href="#resultat">Choisissez.</a>');
    expect(missing).toContain('id="resultat"');
    expect(draw(MAX_RESULTS, { fault: fault('conflict', { message: 'Rien n’a été supprimé.' }) })).toContain(
      'Rien n’a été supprimé.',
    );
  });
});

it.each([
  [null, 1],
  ['3', 3],
  ['0', 1],
  ['-1', 1],
  ['2x', 1],
  ['99999', 1],
])('reads the page %s of an address as %i', (typed, page) => {
  expect(pageNumber(typed)).toBe(page);
});
