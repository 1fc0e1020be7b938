import { spawnSync } from 'node:child_process';

/** @returns {string | null} what git printed, or null when it failed */
function git(root, args) {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : null;
}

/**
 * What was changed and has not landed yet.
 * @param {string} root the repository
 * @param {string} [since] a commit; else where this branch left its upstream or `origin/main`, else the last commit
 * @returns {{ since: string, files: string[] }} paths from the root, new files included
 * @throws Error when there is no such commit
 */
export function changedFiles(root, since) {
  const upstream =
    since ?? ['@{upstream}', 'origin/main'].find((ref) => git(root, ['rev-parse', '--verify', '-q', ref]));
  const start = git(root, upstream === undefined ? ['rev-parse', 'HEAD'] : ['merge-base', 'HEAD', upstream]);
  if (start === null) throw new Error(`Il n’y a pas de commit « ${upstream ?? 'HEAD'} ».`);
  const lists = [git(root, ['diff', '--name-only', start]), git(root, ['ls-files', '--others', '--exclude-standard'])];
  return { since: start, files: lists.flatMap((list) => list?.split('\n') ?? []).filter((path) => path !== '') };
}

/** Journeys in the browser show what people see: they run when that, or they themselves, changed. */
export const concernsBrowser = (files) => files.some((path) => /^(?:app|e2e)\//.test(path));
