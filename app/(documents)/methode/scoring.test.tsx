import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Scoring } from './scoring.tsx';

it('counts the occupations and how well they match O*NET, also those that there are none of', () => {
  const degrees = ['exacte', 'proche', 'exacte'] as const;
  const html = renderToStaticMarkup(<Scoring occupations={degrees.map((exactness) => ({ exactness }))} />).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
  expect(html).toContain('celle de 3 métiers exercés au Congo');
  expect(html).toContain('Correspondance entre les 3 métiers et O*NET');
  const cells = [...html.matchAll(/<t[dh][^>]*>([^<]*)<\/t[dh]>/g)].map(([, text]) => text);
  expect(cells.slice(2)).toEqual(['Exacte', '2', 'Proche', '1', 'Approchée', '0']);
});
