/** Pairs of neighbouring letters of a word. */
const pairs = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2));

/** Dice’s coefficient of the letter pairs of two words: 0 nothing shared, 1 the same pairs. */
function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const place = rest.indexOf(pair);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

/** The addresses that look most like a wrong one, the nearest first; none when nothing is alike. */
export const nearestSlugs = (wrong: string, slugs: readonly string[], howMany: number): string[] =>
  slugs
    .map((slug) => ({ slug, near: likeness(wrong.slice(0, 80).toLowerCase(), slug) }))
    .filter(({ near }) => near >= 0.5)
    .sort((a, b) => b.near - a.near || a.slug.localeCompare(b.slug))
    .slice(0, howMany)
    .map(({ slug }) => slug);
