import { Fragment } from 'react';
import { findOperator, operatorParts } from '#lib/platform/operator.ts';

/** Who runs this installation and answers for its data, or that nobody is named. */
export function OperatorIdentity() {
  return (
    <p>
      {operatorParts(findOperator()).map(({ text, href }) =>
        href ? (
          <a key={text} href={href}>
            {text}
          </a>
        ) : (
          <Fragment key={text}>{text}</Fragment>
        ),
      )}
    </p>
  );
}
