import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';

function classes(variant: ButtonVariant, extra: string | undefined): string {
  const own = variant === 'primary' ? 'btn' : `btn btn-${variant}`;
  return extra ? `${own} ${extra}` : own;
}

/** A button at least 44 px high. `type` defaults to `submit`, as forms here work without script. */
export function Button({
  variant = 'primary',
  className,
  type = 'submit',
  ...rest
}: ComponentProps<'button'> & { variant?: ButtonVariant | undefined }) {
  return <button {...rest} type={type} className={classes(variant, className)} />;
}

/** A link that looks like a button: for going somewhere, never for changing data. */
export function ButtonLink({
  variant = 'primary',
  className,
  href,
  ...rest
}: ComponentProps<'a'> & { href: string; variant?: ButtonVariant | undefined }) {
  return <a {...rest} href={href} className={classes(variant, className)} />;
}
