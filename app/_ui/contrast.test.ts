import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/:root \{([^}]*)\}/g)].map((m) =>
  Object.fromEntries([...m[1]!.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((d) => [d[1]!, d[2]!])),
);
const SCHEMES = { light: blocks[0]!, dark: blocks[1]!, print: blocks[2]! };
const POLES = ['r', 'i', 'a', 's', 'e', 'c'].map((p) => `pole-${p}`);

/** Text colour on ground, as the components use them. */
const TEXT: [string, string[]][] = [
  ['ink', ['paper', 'surface', 'soft', 'accent-soft', 'error-soft']],
  ['muted', ['paper', 'surface', 'soft', 'accent-soft']],
  ['action', ['paper', 'surface', 'soft', 'accent-soft']],
  ['action-strong', ['paper', 'surface', 'soft', 'accent-soft', 'error-soft']],
  ['on-action', ['action', 'action-strong']],
  ['error', ['paper', 'surface', 'error-soft']],
  ['paper', ['ink']],
  ...POLES.map((pole): [string, string[]] => [pole, ['paper', 'surface']]),
];
/** Edges of controls and meaningful parts of drawings: 3:1. */
const EDGES: [string, string[]][] = [
  ['edge', ['paper', 'surface']],
  ['action', ['paper', 'surface', 'soft']],
  ['error', ['paper', 'surface']],
];

describe('contrast of the tokens', () => {
  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // The lightest grey that WebAIM's checker passes on white at AA.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  for (const [scheme, tokens] of Object.entries(SCHEMES)) {
    it.each(TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground])))(
      `${scheme}: %s on %s reaches 4.5:1`,
      (text, ground) => expect(contrast(tokens[text!]!, tokens[ground!]!)).toBeGreaterThanOrEqual(4.5),
    );
    it.each(EDGES.flatMap(([edge, grounds]) => grounds.map((ground) => [edge, ground])))(
      `${scheme}: %s beside %s reaches 3:1`,
      (edge, ground) => expect(contrast(tokens[edge!]!, tokens[ground!]!)).toBeGreaterThanOrEqual(3),
    );
  }

  it('has the owner’s green and gold, and gold is never a text colour', () => {
    expect(SCHEMES.light['action']).toBe('#0b5d3b');
    expect(SCHEMES.light['accent']).toBe('#f2b705');
    const styles = ['base.css', 'components.css']
      .map((f) => readFileSync(new URL(f, import.meta.url), 'utf8'))
      .join('');
    expect(styles).not.toMatch(/(?<![-\w])color: var\(--accent\)/);
  });

  it('gives each pole its own colour', () => {
    for (const tokens of [SCHEMES.light, SCHEMES.dark]) expect(new Set(POLES.map((p) => tokens[p])).size).toBe(6);
  });
});
