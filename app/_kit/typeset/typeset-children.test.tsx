import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

const NARROW = '\u202f';
const NBSP = '\u00a0';
const Box = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

it('typesets the texts of elements, also those that a component was given', () => {
  const name = 'Awa';
  expect(renderToStaticMarkup(<p>Vous partez ? « Oui » : demain !</p>)).toBe(
    `<p>Vous partez${NARROW}? «${NBSP}Oui${NBSP}»${NBSP}: demain${NARROW}!</p>`,
  );
  expect(renderToStaticMarkup(<Box title="Et vous ?">Bonjour {name} !</Box>)).toBe(
    `<section><h2>Et vous${NARROW}?</h2>Bonjour Awa${NARROW}!</section>`,
  );
});

it('keeps a number with its word, and numbers that stand alone', () => {
  const count = 12;
  expect(renderToStaticMarkup(<p>{count} questions</p>)).toBe(`<p>12${NBSP}questions</p>`);
  expect(renderToStaticMarkup(<td>{count}</td>)).toBe('<td>12</td>');
});

it('leaves what must arrive as it is, and attributes', () => {
  expect(renderToStaticMarkup(<code>a ? b : c</code>)).toBe('<code>a ? b : c</code>');
  expect(renderToStaticMarkup(<textarea defaultValue="Quoi ?" />)).toBe('<textarea>Quoi ?</textarea>');
  expect(renderToStaticMarkup(<abbr title="Quoi ?">K</abbr>)).toContain('title="Quoi ?"');
});
