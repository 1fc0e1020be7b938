import type { ReactNode } from 'react';

export type ContentsEntry = { readonly id: string; readonly heading: string };

/** The anchor of the part of a page that stands at this place, from 0. */
export const partId = (place: number): string => `partie-${place + 1}`;

/**
 * The facts in short, and the way to each part of the page: on a phone where they stand in the text, the contents
 * folded; beside the text where a screen is wide enough, and there they stay in sight.
 */
export function Beside({ entries, children }: { entries: readonly ContentsEntry[]; children?: ReactNode }) {
  return (
    <div className="beside">
      {children}
      <details className="no-print">
        <summary>Sur cette page</summary>
        <ul className="plain">
          {entries.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
