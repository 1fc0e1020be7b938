import { readdirSync } from 'node:fs';
import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';
import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';
import type { PracticalGuideSeed } from '#lib/guides/core/kinds/pratique/schema.ts';
import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

/** One file an entry, named by its slug: adding a file is all that adding a guide takes. */
async function load<T>(folder: string, name: string): Promise<Map<string, T>> {
  const slugs = readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3)).sort();
  const entries = slugs.map(async (slug) => {
    const module = (await import(new URL(`./${folder}/${slug}.ts`, import.meta.url).href)) as Record<string, T>;
    if (module[name] === undefined) throw new Error(`${folder}/${slug}.ts does not export « ${name} »`);
    return [slug, module[name]] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Guides of occupations by slug, not yet checked. */
export const loadGuides = () => load<GuideSeed>('guides', 'guide');
export const loadFormations = () => load<FormationSeed>('formations', 'formation');
export const loadSituations = () => load<SituationSeed>('situations', 'situation');
export const loadPratiques = () => load<PracticalGuideSeed>('pratiques', 'pratique');
