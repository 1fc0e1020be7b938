import { z } from 'zod';
import { lineField, textField, type FieldSpec } from '../fields/field-spec.ts';
import { textSchema } from '../text.ts';

const MOST = 8;
const FEWEST = 2;

/** The text of a page whose parts have headings of their own. */
export const headedSections = z
  .array(
    z.strictObject({
      heading: z.string().trim().min(5).max(90),
      text: textSchema(60, 2400),
    }),
  )
  .min(FEWEST)
  .max(MOST);

/** Two fields a part, as many as the schema allows; those left empty are not on the page. */
export const headedSectionFields: readonly FieldSpec[] = Array.from({ length: MOST }, (_, place) => {
  const optional = place >= FEWEST;
  return [
    lineField(`sections.${place}.heading`, `Partie ${place + 1} : titre`, { optional }),
    textField(`sections.${place}.text`, `Partie ${place + 1} : texte`, { optional }),
  ];
}).flat();
