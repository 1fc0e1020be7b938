import type { Pole } from '#lib/interests/poles.ts';

export type PoleBadgeProps = { pole: Pole; name: string };

/** A pole: letter, name and colour together, never the colour alone. */
export function PoleBadge({ pole, name }: PoleBadgeProps) {
  return (
    <span className={`badge pole-${pole}`}>
      <b>{pole}</b>
      {` ${name}`}
    </span>
  );
}
