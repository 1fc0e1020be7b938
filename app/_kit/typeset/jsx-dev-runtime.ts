import { Fragment, jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime';
import { typesetChildren } from './typeset-children.ts';

export type { JSX } from 'react/jsx-dev-runtime';
export { Fragment };

/** As in `jsx-runtime.ts`, with where the tag stands. */
export const jsxDEV: typeof reactJsxDev = (type, props, ...where) =>
  reactJsxDev(type, typesetChildren(type, props as object), ...where);
