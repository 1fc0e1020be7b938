import type { ReactNode } from 'react';

export type SummaryListProps = {
  rows: readonly { term: string; value: ReactNode; action?: ReactNode }[];
};

/** Terms with their values, for instance a profile to check; the action is a link or a small form. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="rows">
      {rows.map(({ term, value, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
