import { describe, expect, it } from 'vitest';
import { fillHoles, Hole, renderMarkup } from './holes.tsx';

const page = (text: string) =>
  renderMarkup(
    <main>
      <p title={text}>{text}</p>
      <div>
        <Hole name="garder" />
      </div>
    </main>,
  );

describe('holes of a page', () => {
  it('are filled with markup as it is, and leave nothing of themselves', async () => {
    expect(fillHoles(await page('Bonjour'), { garder: '<b>$& « a »</b>' })).toBe(
      '<main><p title="Bonjour">Bonjour</p><div><b>$& « a »</b></div></main>',
    );
  });

  it('are never made by a text, nor by an attribute', async () => {
    const typed = '<slot name="garder"></slot>';
    const html = fillHoles(await page(typed), { garder: 'une fois' });
    expect(html.split('une fois')).toHaveLength(2);
  });

  it('are not looked for in what fills one', () => {
    const part = '<slot name="serie"></slot>';
    expect(fillHoles('<slot name="garder"></slot>', { garder: part, serie: 'secret' })).toBe(part);
  });

  it('must be filled: a page with a part missing is not sent', async () => {
    const html = await page('');
    expect(() => fillHoles(html, {})).toThrow('garder');
    expect(() => fillHoles('<slot name="constructor"></slot>', {})).toThrow('constructor');
    expect(fillHoles(html, { garder: '' })).toContain('<div></div>');
  });
});
