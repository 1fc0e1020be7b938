import { describe, expect, it } from 'vitest';
import { growthOf, growthReport, keepsAims } from './report.ts';

const probe = (onPage: boolean, few: number[], many: number[]) => ({ label: 'liste', onPage, ms: [few, many] });

describe('growthOf', () => {
  it('divides the medians, so that one slow answer says nothing', () => {
    expect(
      growthOf([
        [1, 1, 40],
        [2, 3, 90],
      ]),
    ).toBe(3);
  });

  it('is no number when one size was not measured', () => {
    expect(growthOf([[1], []])).toBeNaN();
    expect(growthOf([])).toBeNaN();
  });
});

describe('keepsAims', () => {
  it('wants at most half as long again', () => {
    expect(keepsAims(probe(true, [1], [1.5]))).toBe(true);
    expect(keepsAims(probe(true, [1], [1.51]))).toBe(false);
    expect(keepsAims(probe(true, [1], []))).toBe(false);
  });

  it('wants less than 2 ms where somebody waits on a page, and only there', () => {
    expect(keepsAims(probe(true, [1.9], [2]))).toBe(false);
    expect(keepsAims(probe(false, [30], [40]))).toBe(true);
  });
});

describe('growthReport', () => {
  const text = growthReport({
    partitions: 49,
    sizes: [
      { results: 10_000, bytes: 90e6 },
      { results: 1_000_000, bytes: 8.25e9 },
    ],
    probes: [
      {
        label: 'liste',
        onPage: true,
        ms: [
          [1, 1.2, 1.1],
          [1.4, 1.3, 1.2],
        ],
      },
      { label: 'export', onPage: false, ms: [[4], [8]] },
    ],
  });

  it('says for each question both times, the ratio and whether the aims are kept', () => {
    const line = (label: string) =>
      text
        .split('\n')
        .find((each) => each.startsWith(label))
        ?.split(/ {2,}/);
    expect(line('liste')).toEqual(['liste', '1,10', '1,20', '1,30', '1,40', '1,18', '≤ 1,5, < 2 ms', 'atteint']);
    expect(line('export')).toEqual(['export', '4,00', '4,00', '8,00', '8,00', '2,00', '≤ 1,5', 'pas atteint']);
  });

  it('says how much there was', () => {
    expect(text).toContain('49 partitions');
    expect(text).toContain('1\u202f000\u202f000 : 8,25 Go');
  });
});
