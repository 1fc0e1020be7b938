import type { ReactNode } from 'react';

export type TableProps = { caption: string; head: readonly ReactNode[]; rows: readonly (readonly ReactNode[])[] };

/** A table whose first column names each row. On a small screen it scrolls inside its frame. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th key={i} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={j}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
