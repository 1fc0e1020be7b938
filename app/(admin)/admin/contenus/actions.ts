'use server';

import { defineAction, defineFormAction } from '#lib/access/index.ts';
import {
  discardDraft,
  markAsRead,
  publishDraft,
  rebaseDraft,
  restoreRevision,
  saveDraft,
  adminPath,
} from '#lib/guides/index.ts';
import type { PageKind } from '#lib/guides/core/pages.ts';

const placeOf = (form: FormData): string =>
  adminPath(
    encodeURIComponent(String(form.get('genre') ?? '')) as PageKind,
    encodeURIComponent(String(form.get('page') ?? '')),
  );

export const keepDraft = defineAction(saveDraft);
export const publish = defineAction(publishDraft);
export const signReading = defineAction(markAsRead);
export const restore = defineAction(restoreRevision);
export const dropDraft = defineFormAction(discardDraft, placeOf);
export const goOnWithDraft = defineFormAction(rebaseDraft, (form) => `${placeOf(form)}/publier`);
