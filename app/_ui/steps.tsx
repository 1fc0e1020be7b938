export type ProgressProps = {
  /** Steps done or reached, from 0 to `total`. */
  current: number;
  total: number;
  /** In words, e.g. « Page 2 sur 5 ». */
  label: string;
};

/** How far one has come, in words and as a bar. */
export function Progress({ current, total, label }: ProgressProps) {
  return (
    <div className="steps">
      <p>{label}</p>
      <progress value={current} max={total} aria-label={label} />
    </div>
  );
}
