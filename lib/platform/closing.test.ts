import { expect, it, vi } from 'vitest';
import { closeAll, onClosing } from './closing.ts';

it('closes each of them once, whatever the others do', async () => {
  const closed: string[] = [];
  onClosing('broken', () => Promise.reject(new Error('x')));
  onClosing('twice', async () => void closed.push('replaced'));
  onClosing('twice', async () => void closed.push('twice'));
  await closeAll();
  await closeAll();
  expect(closed).toEqual(['twice']);
});

it('does not wait for ever', async () => {
  vi.useFakeTimers();
  onClosing('hung', () => new Promise(() => undefined));
  const done = vi.fn();
  void closeAll().then(done);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
