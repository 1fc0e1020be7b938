import { Notice } from '#app/_ui/notice.tsx';
import { DONE } from './words.ts';

/** Says what was just done; nothing for a word that is not ours. */
export function DoneNotice({ what }: { what: string | undefined }) {
  if (what === undefined || !Object.hasOwn(DONE, what)) return null;
  return <Notice tone="success">{DONE[what]!}</Notice>;
}
