import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import {
  POLE_TEXTS,
  attracts,
  listed,
  quoted,
  type Analysis,
  type Interpretation,
  type PoleReading,
} from '#lib/assessments/core/index.ts';

/** At most so many families stand open, unless more are tied for the first place: then none is chosen among them. */
const LEADING = 3;

/** The families that lead: whole groups from the first one down, as long as they attract; none without a ranking. */
export function leadingCount({ preference, groups, scores, maxScore }: Analysis): number {
  if (preference !== 'nette' && preference !== 'indication') return 0;
  let count = 0;
  for (const group of groups) {
    if (!group.every((pole) => attracts(scores[pole], maxScore))) break;
    if (count > 0 && count + group.length > LEADING) break;
    count += group.length;
  }
  return count;
}

const COUNTS = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq'] as const;

type FamiliesProps = { analysis: Analysis; reading: Interpretation; print: boolean };

/** What attracts most stands open; folded, the answers behind it, and in one line the other families. */
export function Families({ analysis, reading: { poles }, print }: FamiliesProps) {
  const count = leadingCount(analysis);
  const leading = poles.slice(0, count);
  const others = poles.slice(count);
  return (
    <div>
      {leading.length > 0 && (
        <>
          <ul className="poles plain">
            {leading.map(({ pole, name, description }) => (
              <li key={pole}>
                <PoleBadge pole={pole} name={name} />
                <span>{description}</span>
              </li>
            ))}
          </ul>
          <details open={print}>
            <summary>Ce que vous aimeriez y faire</summary>
            <ul>
              {leading.map(({ pole, name, ...reading }) => (
                <li key={pole}>
                  <strong>{name}</strong>
                  {` : ${said(reading)}`}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {others.length > 0 && (
        <details open={print}>
          <summary>
            {leading.length === 0
              ? 'Vos réponses, famille par famille'
              : `${COUNTS[others.length]} famille${others.length > 1 ? 's' : ''} vous attire${others.length > 1 ? 'nt' : ''} moins`}
          </summary>
          <ul className="poles plain">
            {others.map(({ pole, name, description, ...reading }) => (
              <li key={pole}>
                <PoleBadge pole={pole} name={name} />
                <span>{`${description} ${said(reading)}`}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What the answers say of a family, and with which others it is tied. */
const said = ({ sentence, tiedWith }: Pick<PoleReading, 'sentence' | 'tiedWith'>): string =>
  tiedWith.length === 0
    ? sentence
    : `${sentence} À égalité avec ${listed(tiedWith.map((other) => quoted(POLE_TEXTS[other].name)))}.`;
