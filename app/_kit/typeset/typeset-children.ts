import { Fragment, type ReactNode } from 'react';
import { fr } from '#lib/platform/document/french.ts';

/** Elements whose content must reach the reader exactly as it is. */
const AS_IT_IS = new Set<unknown>(['script', 'style', 'textarea', 'pre', 'code', 'title']);

type Props = { readonly children?: ReactNode };

const isText = (child: unknown): child is string | number => typeof child === 'string' || typeof child === 'number';

/** Texts that stand side by side are one text: « {n} métiers » keeps its number and its word together. */
function joined(children: readonly ReactNode[]): ReactNode[] {
  const parts: ReactNode[] = [];
  for (const child of children) {
    const last = parts.at(-1);
    if (isText(child) && isText(last)) parts[parts.length - 1] = `${last}${child}`;
    else parts.push(child);
  }
  return parts.map((part) => {
    if (typeof part === 'string') return fr(part);
    // The children of a component, handed on.
    return Array.isArray(part) ? joined(part as ReactNode[]) : part;
  });
}

/**
 * The properties of an element with its texts typeset: the one place where the typography of pages is set. What a
 * component gets as a property is typeset where it becomes the content of an element.
 */
export function typesetChildren<P extends object>(type: unknown, props: P): P {
  if (typeof type !== 'string' && type !== Fragment) return props;
  const { children } = props as Props;
  if (AS_IT_IS.has(type)) return props;
  if (typeof children === 'string') return { ...props, children: fr(children) };
  if (!Array.isArray(children) || !children.some((child) => typeof child === 'string' || Array.isArray(child))) {
    return props;
  }
  return { ...props, children: joined(children as ReactNode[]) };
}
