import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Differences } from './differences.tsx';

it('shows two texts that differ in their signs alone as they were typed', () => {
  const differences = [{ name: 'summary', label: 'Résumé', before: 'L’eau… : oui !', after: "L'eau... : oui !" }];
  const html = renderToStaticMarkup(<Differences differences={differences} before="En ligne" after="Brouillon" />);
  expect(html).toContain('>L’eau… : oui !<');
  expect(html).toContain('>L&#x27;eau... : oui !<');
});
