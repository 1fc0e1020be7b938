import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfId, newDatedId, newId } from './id.ts';

describe('dateOfId', () => {
  it('reads the example of RFC 9562, appendix A.6, in either case', () => {
    const written = new Date('2022-02-22T14:22:22.000-05:00');
    expect(dateOfId('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toEqual(written);
    expect(dateOfId('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toEqual(written);
  });

  it('knows no date of an id of another version or variant, nor of what is no id', () => {
    for (const id of [
      '017f22e2-79b0-4cc3-98c4-dc0c0c07398f',
      '017f22e2-79b0-7cc3-c8c4-dc0c0c07398f',
      '017f22e279b07cc398c4dc0c0c07398f',
      ' 017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
      '',
    ])
      expect(dateOfId(id)).toBeNull();
  });

  it('knows no date that cannot be written with four digits', () => {
    expect(dateOfId('ffffffff-ffff-7fff-bfff-ffffffffffff')).toBeNull();
    expect(dateOfId('00000000-0000-7000-8000-000000000000')).toEqual(new Date(0));
  });
});

describe('newDatedId', () => {
  it('gives an id that carries the date beside it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }), (date) => {
        const { id, at } = newDatedId(date);
        expect(at).toEqual(date);
        expect(dateOfId(id)).toEqual(date);
      }),
    );
  });

  it('is of now when nobody says otherwise, as every new id', () => {
    const before = Date.now();
    const dated = newDatedId();
    const plain = dateOfId(newId());
    const after = Date.now();
    for (const ms of [dated.at.getTime(), plain?.getTime()]) {
      expect(ms).toBeGreaterThanOrEqual(before);
      expect(ms).toBeLessThanOrEqual(after);
    }
    expect(newDatedId().id).not.toBe(dated.id);
  });
});
