import { describe, expect, it } from 'vitest';
import { mixOf } from './targets.ts';
import { deviceJars, type Visitor } from './visitor.ts';

const visitor = (path: string, cookies: Record<string, string> = {}): Visitor => ({
  cookies,
  steps: [{ method: 'GET', path, expected: { status: 200 } }],
});

describe('mixOf', () => {
  const documents = ['/a', '/b', '/c'].map((path) => visitor(path));
  const screens = ['/1', '/2'].map((path) => visitor(path));
  const paths = mixOf(documents, screens).map(({ steps }) => steps[0]?.path ?? '');
  const count = (path: string) => paths.filter((each) => each === path).length;

  it('is four fifths documents, never two screens in a row', () => {
    expect(paths.filter((path) => /\d/.test(path)).length * 5).toBe(paths.length);
    expect(paths.every((path, index) => /\d/.test(path) === (index % 5 === 4))).toBe(true);
  });

  it('asks for each document as often as for the others, and so for each screen', () => {
    expect(new Set(['/a', '/b', '/c'].map(count)).size).toBe(1);
    expect(new Set(['/1', '/2'].map(count)).size).toBe(1);
    expect(count('/a')).toBeGreaterThan(0);
  });
});

describe('deviceJars', () => {
  it('gives whoever has the cookie of the forms the next device, and nobody else', () => {
    const jarOf = deviceJars(['one', 'two']);
    const guest = visitor('/1', { opc_form: 'own', other: 'x' });
    expect(jarOf(guest)).toEqual({ opc_form: 'one', other: 'x' });
    expect(jarOf(visitor('/a'))).toEqual({});
    expect(jarOf(guest)).toEqual({ opc_form: 'two', other: 'x' });
    expect(jarOf(guest)).toEqual({ opc_form: 'one', other: 'x' });
    expect(deviceJars([])(guest)).toEqual(guest.cookies);
  });
});
