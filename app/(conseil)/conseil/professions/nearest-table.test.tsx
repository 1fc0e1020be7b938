import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SixValues } from '#lib/interests/six-values.ts';
import { nearestProfiles } from '#lib/guidance/core/nearest.ts';
import type { OnetProfile } from '#lib/guides/index.ts';
import { NearestTable, type Catalogue } from './nearest-table.tsx';

const profile = (soc: string, title: string | null, interests: SixValues): OnetProfile => ({
  soc,
  title,
  interests,
  release: 'O*NET 30.3',
});
const LIKE = profile('11-0000.00', 'Chiefs & Others', [1, 2, 3, 4, 5, 6]);
const OPPOSITE = profile('22-0000.00', null, [6, 5, 4, 3, 2, 1]);
const CATALOGUE: Catalogue = new Map([
  [
    '11-0000.00',
    [
      { slug: 'cheffe', titleFeminine: 'Cheffe', titleMasculine: 'Chef' },
      { slug: 'meneuse', titleFeminine: 'Meneuse', titleMasculine: 'Meneur' },
    ],
  ],
]);

function html(profiles: readonly OnetProfile[]): string {
  const found = nearestProfiles([0, 8, 16, 24, 32, 40], profiles);
  if (found.kind !== 'proches') throw new Error(found.kind);
  return renderToStaticMarkup(<NearestTable found={found} catalogue={CATALOGUE} release="O*NET 30.3" />);
}

describe('the table of professions', () => {
  it('marks English as English, links every occupation of the catalogue with the code, and names the release', () => {
    const page = html([LIKE, OPPOSITE]);
    expect(page).toContain('<span lang="en">Chiefs &amp; Others</span>');
    expect([...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/metiers/cheffe',
      '/metiers/meneuse',
    ]);
    expect(page).toContain('O*NET 30.3, U.S. Department of Labor');
  });

  it('shows a code without a title, a comma, and a minus sign that is read as one', () => {
    const page = html([LIKE, OPPOSITE]);
    expect(page).toContain('Titre inconnu<br/><span class="hint">22-0000.00</span>');
    expect(page).toMatch(/<td>1,00<\/td><td>très semblable<\/td>.*<td>−1,00<\/td><td>moins semblable<\/td>/);
    expect(page).toContain('1 de forme très semblable (r d’au moins 0,729), 0 de forme semblable (');
  });

  it('says kindly that nothing is very near, only then', () => {
    expect(html([OPPOSITE])).toContain('Aucune n’a une forme très semblable');
    expect(html([LIKE])).not.toContain('Aucune n’a une forme très semblable');
  });
});
