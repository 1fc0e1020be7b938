import type { Situation } from '#lib/guides/core/kinds/parcours/schema.ts';
import type { KindView } from '../kind-view.ts';
import { SituationPage } from './situation-page.tsx';
import { list } from './list.tsx';

export const parcours: KindView<Situation> = { Page: SituationPage, list };
