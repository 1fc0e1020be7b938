import type { ReactNode } from 'react';
import { typeset } from './french.ts';

/** Markup by the name of the hole that it fills. */
export type Parts = Readonly<Record<string, string>>;

/** Keeps a place open in a page, for markup that is rendered apart from it. */
export const Hole = ({ name }: { name: string }) => <slot name={name} />;

const HOLE = /<slot name="([a-z]+)"><\/slot>/g;

/** Static markup with its French typography set. */
export async function renderMarkup(node: ReactNode): Promise<string> {
  // Next refuses a top-level import of react-dom/server in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return typeset(renderToStaticMarkup(node));
}

/**
 * Puts markup into the holes of a page. No text can pass for a hole: React writes its `<` as `&lt;`, and what is put in
 * is not looked through again.
 * @throws for a hole that nothing fills
 */
export const fillHoles = (html: string, parts: Parts): string =>
  html.replace(HOLE, (_, name: string) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) throw new Error(`nothing fills « ${name} »`);
    return part;
  });
