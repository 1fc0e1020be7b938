'use server';

import { defineAction } from '#lib/access/index.ts';
import {
  discardDraft,
  markAsRead,
  publishDraft,
  rebaseDraft,
  restoreRevision,
  saveDraft,
  adminPath,
} from '#lib/guides/editing/index.ts';
import type { PageKind } from '#lib/guides/core/pages.ts';
import { formAction } from '#app/(espace)/tests/_parts/form-action.ts';
import { announced } from '../_parts/announced.ts';

const placeOf = (form: FormData): string =>
  adminPath(
    encodeURIComponent(String(form.get('genre') ?? '')) as PageKind,
    encodeURIComponent(String(form.get('page') ?? '')),
  );

export const keepDraft = defineAction(saveDraft);
export const publish = defineAction(announced(publishDraft));
export const signReading = defineAction(announced(markAsRead));
export const restore = defineAction(announced(restoreRevision));
export const dropDraft = formAction(defineAction(discardDraft), placeOf);
export const goOnWithDraft = formAction(defineAction(rebaseDraft), (form) => `${placeOf(form)}/publier`);
