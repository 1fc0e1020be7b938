import { z } from 'zod';
import { PAGE_KIND_IDS, type PageKind } from '../core/pages.ts';

/** Where an administrator works on a page. */
export const adminPath = (kind: PageKind, slug: string): string => `/admin/contenus/${kind}/${slug}`;

/** Which page a form is about. */
export const pageReference = { genre: z.enum(PAGE_KIND_IDS), page: z.string().max(60) };

export const revisionNumber = z.coerce.number().int().min(0).max(1_000_000);
