import { Notice } from '#app/_ui/notice.tsx';
import { FAULT_MESSAGE, type FaultCode } from '#lib/access/index.ts';

/** Says why the last send was refused; nothing for a code that is not ours. */
export function FaultNotice({ code }: { code: string | undefined }) {
  if (code === undefined || !Object.hasOwn(FAULT_MESSAGE, code)) return null;
  return (
    <Notice tone="error" title={'Cela n’a pas marché'}>
      {FAULT_MESSAGE[code as FaultCode]}
    </Notice>
  );
}
