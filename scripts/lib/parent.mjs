const LOOK_MS = 250;

/**
 * Ends this process, as SIGTERM does, once the one that started it is gone. npm and the shell between end on SIGTERM
 * and pass it on to nobody. Only for what npm has started: others may leave their children behind on purpose.
 */
export function followNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  timer.unref();
}
