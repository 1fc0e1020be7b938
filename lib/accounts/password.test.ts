import { describe, expect, test } from 'vitest';
import { hashPassword, QueueFull, verifyNobody, verifyPassword } from './password.ts';
import { createQueue } from './queue.ts';

describe('a stored password', () => {
  test('has the PHC form with OWASP’s parameters, and a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('un manguier'), hashPassword('un manguier')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(two);
  });

  test.each(['un manguier', 'éléphant du Mayombe', '🐘🦜🌴🥭🎺🪘🐊🦍', 'x'.repeat(200), ' espaces autour '])(
    '%s opens its own hash and no other',
    async (password) => {
      const hash = await hashPassword(password);
      expect(await verifyPassword(password, hash)).toBe(true);
      expect(await verifyPassword(`${password} `, hash)).toBe(false);
    },
  );

  // From the reference implementation's own tests (phc-winner-argon2, src/test.c, argon2id v=19).
  test.each([
    ['password', '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'],
    ['password', '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'],
    ['differentpassword', '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94'],
  ])('the reference hash of « %s » is understood', async (password, hash) => {
    expect(await verifyPassword(password, hash)).toBe(true);
    expect(await verifyPassword(`${password}x`, hash)).toBe(false);
  });

  test.each([
    '',
    'none',
    '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc',
    '$2b$10$abcdefghijklmnopqrstuv',
  ])('what is no argon2id hash opens to nobody: %s', async (hash) => {
    expect(await verifyPassword('password', hash)).toBe(false);
  });

  test('nobody’s password is never right', async () => {
    expect(await verifyNobody('un manguier')).toBe(false);
  });
});

describe('the queue', () => {
  test('runs no more at once than it may, all of them in the end, and refuses what is too much', async () => {
    const queue = createQueue({ running: 2, waiting: 3 });
    let running = 0;
    let most = 0;
    const releases: (() => void)[] = [];
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => releases.push(resolve));
      running -= 1;
      return 'done';
    };
    const results = Array.from({ length: 7 }, () => queue(task).catch((error: unknown) => error));
    for (let i = 0; i < 20; i += 1) {
      await Promise.resolve();
      while (releases.length > 0) {
        releases.shift()!();
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const answers = await Promise.all(results);
    expect(most).toBe(2);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(5);
    expect(answers.filter((answer) => answer instanceof QueueFull)).toHaveLength(2);
  });

  test('a task that fails gives its place back', async () => {
    const queue = createQueue({ running: 1, waiting: 1 });
    await expect(queue(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(queue(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });

  test('a hundred passwords at once: fifty-two are worked on, the others are told to come back', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => hashPassword('un manguier').catch((error: unknown) => error)),
    );
    expect(answers.filter((answer) => typeof answer === 'string')).toHaveLength(52);
    expect(answers.filter((answer) => answer instanceof QueueFull)).toHaveLength(48);
  });
});
