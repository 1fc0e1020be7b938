import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/index.ts',
  out: './db/migrations',
  schemaFilter: ['public', 'private'],
  // anon, authenticated and service_role exist on Supabase and are made by the first migration elsewhere.
  entities: { roles: { provider: 'supabase', exclude: ['app_definer'] } },
  casing: 'snake_case',
});
