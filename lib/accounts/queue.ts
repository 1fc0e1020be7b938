/** Too much waits already: the caller is told to come back, rather than made to wait. */
export class QueueFull extends Error {
  constructor() {
    super('queue full');
    this.name = 'QueueFull';
  }
}

/**
 * Bounds how much runs at once. The returned function starts a task, or makes it wait its turn.
 * @throws QueueFull (as a rejection) when `waiting` tasks wait already.
 */
export function createQueue(bounds: { running: number; waiting: number }): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= bounds.running) {
      if (waiting.length >= bounds.waiting) throw new QueueFull();
      // Whoever finishes hands over its place, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
