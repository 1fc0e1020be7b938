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
