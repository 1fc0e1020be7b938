import { describe, expect, it } from 'vitest';
import { partialDate, sourceProblems, sourceSchema } from './source.ts';

describe('a date as far as it is known', () => {
  it.each(['2025', '2025-08', '2025-08-31', '2024-02-29'])('%s is one', (date) =>
    expect(partialDate.safeParse(date).success).toBe(true),
  );
  it.each(['2025-13', '2025-00', '2025-02-31', '2025-02-29', '25', '2025-8', 'août 2025', ''])(
    '« %s » is none',
    (date) => expect(partialDate.safeParse(date).success).toBe(false),
  );
});

describe('a source', () => {
  const source = {
    title: 'Un titre',
    publisher: 'Un journal',
    url: 'https://exemple.cg/page',
    consultedOn: '2026-11-23',
  };
  it('is a page of the web', () => {
    expect(sourceSchema.safeParse(source).success).toBe(true);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'ftp://exemple.cg/x', '/metiers'])
      expect(sourceSchema.safeParse({ ...source, url }).success).toBe(false);
  });
  it('is named by the text, and only sources that are there are', () => {
    expect(sourceProblems([1, 2, 1], 2)).toEqual([]);
    expect(sourceProblems([1, 3], 2)).toHaveLength(2);
  });
});
