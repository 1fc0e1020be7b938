import { revalidateTag } from 'next/cache';
import type { Definition } from '#lib/access/index.ts';

/** The tag of everything that is made from the pages of the guides. */
export const CONTENT_TAG = 'contenus';

/** A publication that, once committed, makes every process look at its kept documents again before it serves them. */
export const announced = <Input>(definition: Definition<Input>): Definition<Input> => ({
  ...definition,
  afterCommit: (success) => {
    revalidateTag(CONTENT_TAG, 'max');
    return Promise.resolve(success);
  },
});
