import { describe, expect, it } from 'vitest';
import { hashResumeCode, newResumeCode, readResumeCode } from './resume-code.ts';

describe('resume codes', () => {
  it('are three groups of four characters that cannot be mistaken for one another', () => {
    const codes = Array.from({ length: 2000 }, newResumeCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(new Set(codes).size).toBe(2000);
    // All 32 characters are used: 12 × 5 bits, well above the 50 that are asked for.
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('are read in any case and spacing, with O for 0 and I or L for 1', () => {
    expect(readResumeCode(' ab1o-cd0i  efgl ')).toBe('AB10CD01EFG1');
    expect(readResumeCode('AB10–CD01—EFG1')).toBe('AB10CD01EFG1');
    // Pasted from a message: unseen signs, and what stood around it.
    expect(readResumeCode('*AB10\u2011CD01\u200b\u2013EFG1*,')).toBe('AB10CD01EFG1');
    const code = newResumeCode();
    expect(readResumeCode(code.toLowerCase())).toBe(code.replaceAll('-', ''));
  });

  it('are refused when a character is missing, too many, or not of the alphabet', () => {
    for (const typed of ['', 'AB10-CD01-EFG', 'AB10-CD01-EFG12', 'AB10-CD01-EFGU', 'AB10-CD01-EFG!'])
      expect(readResumeCode(typed)).toBeNull();
  });

  it('are stored as a hash that depends on the key', () => {
    const a = hashResumeCode('AB10CD01EFG1', Buffer.alloc(32, 1));
    expect(a).toHaveLength(32);
    expect(a.equals(hashResumeCode('AB10CD01EFG1', Buffer.alloc(32, 2)))).toBe(false);
  });
});
