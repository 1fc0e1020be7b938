import { Fragment, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';
import { typesetChildren } from './typeset-children.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/** React's own functions, with the texts of elements typeset. TypeScript and Next call them for each tag. */
export const jsx: typeof reactJsx = (type, props, key) => reactJsx(type, typesetChildren(type, props as object), key);
export const jsxs: typeof reactJsxs = (type, props, key) =>
  reactJsxs(type, typesetChildren(type, props as object), key);
