import type { Formation } from '#lib/guides/core/kinds/formation/schema.ts';
import type { KindView } from '../kind-view.ts';
import { FormationPage } from './formation-page.tsx';
import { list } from './list.tsx';

export const formation: KindView<Formation> = { Page: FormationPage, list };
