import { z } from 'zod';

/** A date as far as it is known: year, month or day, of the calendar. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, 'Écrivez la date comme 2025, 2025-08 ou 2025-08-31.')
  .refine((date) => {
    const day = `${date}-01-01`.slice(0, 10);
    return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  }, 'Cette date n’existe pas dans le calendrier.');

/** Where a local fact comes from: a page that somebody really opened, and when. */
export const sourceSchema = z.strictObject({
  title: z.string().trim().min(5, 'Donnez le titre de la page.').max(220),
  publisher: z.string().trim().min(2, 'Dites qui publie la page.').max(100),
  url: z.url({ protocol: /^https?$/, error: 'L’adresse de la source commence par https://' }).max(400),
  publishedOn: partialDate.optional(),
  consultedOn: z.iso.date('Écrivez le jour de la consultation comme 2026-11-23.'),
});
export type Source = z.output<typeof sourceSchema>;

export const sourcesSchema = z
  .array(sourceSchema)
  .max(12)
  .refine(
    (sources) => new Set(sources.map(({ url }) => url)).size === sources.length,
    'La même adresse est donnée deux fois.',
  );

/** Problems of the numbers `[n]` that texts name: one without a source, or a source that nothing names. */
export function sourceProblems(numbers: readonly number[], count: number): string[] {
  const named = new Set(numbers);
  return [
    ...[...named]
      .filter((number) => number < 1 || number > count)
      .map((number) => `Le texte cite la source [${number}], qui n’est pas dans la liste.`),
    ...Array.from({ length: count }, (_, index) => index + 1)
      .filter((number) => !named.has(number))
      .map(
        (number) => `La source ${number} n’est citée nulle part : écrivez [${number}] là où elle sert, ou retirez-la.`,
      ),
  ];
}
