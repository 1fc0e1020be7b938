import type { Difference } from '#lib/guides/editing/core/differences.ts';
import { fr } from '#lib/platform/document/french.ts';

/** Changed fields one by one, before and after. What was written is shown as it was written. */
export function Differences({
  differences,
  before,
  after,
}: {
  differences: readonly Difference[];
  before: string;
  after: string;
}) {
  if (differences.length === 0) return <p>Aucun champ n’a changé.</p>;
  return differences.map(({ name, label, before: old, after: fresh }) => (
    <section key={name} aria-label={fr(label)}>
      <h3>{label}</h3>
      <dl className="rows">
        <div>
          <dt>{before}</dt>
          <dd>
            <Written text={old} />
          </dd>
        </div>
        <div>
          <dt>{after}</dt>
          <dd>
            <Written text={fresh} />
          </dd>
        </div>
      </dl>
    </section>
  ));
}

/** A text with its lines and its signs as they were typed: in `pre`, which our typography leaves alone. */
export function Written({ text }: { text: string }) {
  if (text === '') return <span className="hint">vide</span>;
  return <pre className="inline whitespace-pre-line [font:inherit]">{text}</pre>;
}
