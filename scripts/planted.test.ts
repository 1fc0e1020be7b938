import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const planted = join(import.meta.dirname, 'fixtures', 'planted');

interface Report {
  summary: {
    violations: { rule: { name: string; severity: string }; from: string; to: string }[];
    totalCruised: number;
  };
}

const depcruise = (folder: string, output: string, paths: string[]) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      '--config',
      join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      output,
      ...paths,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 },
  );

function cruise(
  folder: string,
  ...paths: string[]
): { violations: string[]; severities: string[]; rules: string[]; total: number } {
  const { summary } = JSON.parse(depcruise(folder, 'json', paths).stdout) as Report;
  return {
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort(),
    severities: [...new Set(summary.violations.map(({ rule }) => rule.severity))],
    rules: [...new Set(summary.violations.map(({ rule }) => rule.name))].sort(),
    total: summary.totalCruised,
  };
}

let report: ReturnType<typeof cruise> | undefined;
/** Read once: each reading is a program of its own. */
const inPlanted = () => (report ??= cruise(planted, 'app', 'lib', 'db', 'scripts', 'middleware.ts'));

describe('the architecture check', () => {
  it('catches each planted violation, at severity error, and nothing that is allowed', () => {
    const { violations, severities } = inPlanted();
    expect(violations).toEqual([
      'access-below-capabilities: lib/access/store.ts → lib/guides/index.ts',
      'access-below-capabilities: lib/interests/impure.ts → lib/people/core/allowed.ts',
      'access-by-its-door: app/back-door.tsx → lib/access/store.ts',
      'app-not-to-db: app/page.tsx → db/client.ts',
      'assessments-and-guides-apart: lib/assessments/core/scores.ts → lib/guides/core/series.ts',
      'assessments-and-guides-apart: lib/guides/store.ts → lib/assessments/store.ts',
      'capabilities-below-services: lib/people/upward.ts → lib/guidance/core/near.ts',
      'capability-by-its-door: app/back-door.tsx → lib/assessments/store.ts',
      'capability-by-its-door: app/form.tsx → lib/guides/store.ts',
      'capability-by-its-door: lib/guides/store.ts → lib/assessments/store.ts',
      'capability-by-its-door: scripts/report.ts → lib/assessments/store.ts',
      'client-stays-small: app/form.tsx → lib/guides/store.ts',
      'core-is-pure: lib/guides/core/impure.ts → fs',
      'core-is-pure: lib/guides/core/impure.ts → lib/guides/store.ts',
      'db-is-below: db/schema.ts → lib/guides/index.ts',
      'interests-is-pure: lib/interests/impure.ts → fs',
      'interests-is-pure: lib/interests/impure.ts → lib/people/core/allowed.ts',
      'lib-not-to-app: lib/assessments/store.ts → app/_ui/button.tsx',
      'middleware-only-edge: middleware.ts → lib/access/store.ts',
      'no-cycle: lib/people/one.ts → lib/people/two.ts',
      'no-unresolved: lib/assessments/store.ts → ./absent.ts',
      'one-door-to-the-database: app/page.tsx → db/client.ts',
      expect.stringMatching(/^one-door-to-the-database: lib\/guides\/store\.ts → .*node_modules\/postgres\//),
      'platform-is-below: lib/platform/log.ts → lib/access/store.ts',
      'room-has-a-layer: lib/attic/index.ts → lib/access/store.ts',
      'seed-reads-at-the-door: db/seed/reference.ts → lib/assessments/store.ts',
    ]);
    expect(severities).toEqual(['error']);
  });

  it('has a planted violation for every rule', async () => {
    const { default: config } = (await import('../.dependency-cruiser.cjs')) as {
      default: { forbidden: { name: string }[] };
    };
    const { rules } = inPlanted();
    expect(rules).toEqual([...config.forbidden.map(({ name }) => name)].sort());
  });

  it('fails the command, and sees the real tree with its #lib imports', () => {
    const { status, stdout } = depcruise(planted, 'err', ['lib', 'db']);
    expect(status).toBeGreaterThan(0);
    expect(stdout).toContain('lib/people/one.ts');
    expect(stdout).not.toContain('lib/people/good.ts');
    // A resolver that goes blind (as with TypeScript 7) sees files but no edges: nothing to forbid.
    const { total } = cruise(root, 'lib/platform/http/server.ts');
    expect(total).toBeGreaterThan(8);
  });
});
