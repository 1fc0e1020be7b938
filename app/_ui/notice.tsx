import type { ReactNode } from 'react';

export type NoticeProps = {
  tone?: 'info' | 'attention' | 'success' | 'error' | undefined;
  /** Without it, attention and error say what they are in words, so that colour is never alone. */
  title?: string | undefined;
  children: ReactNode;
};

const FALLBACK = { info: undefined, attention: 'Attention', success: undefined, error: 'Problème' } as const;

/** A message that stands out from the text. Success is announced to screen readers. */
export function Notice({ tone = 'info', title = FALLBACK[tone], children }: NoticeProps) {
  return (
    <div
      className={tone === 'info' ? 'notice' : `notice notice-${tone}`}
      role={tone === 'success' ? 'status' : undefined}
    >
      {title && <p className="notice-title">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}

/** Why a whole form was refused, where no field is at fault: what is read first when the page comes back. */
export function Refusal({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page is shown again because of it, and no script brings the reader here.
    <div role="alert" tabIndex={-1} autoFocus>
      <Notice tone="error">{children}</Notice>
    </div>
  );
}
