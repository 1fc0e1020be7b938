import type { PracticalGuide } from '#lib/guides/core/kinds/pratique/schema.ts';
import type { KindView } from '../kind-view.ts';
import { PracticalGuidePage } from './practical-guide-page.tsx';
import { list } from './list.tsx';

export const pratique: KindView<PracticalGuide> = { Page: PracticalGuidePage, list };
