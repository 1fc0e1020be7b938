'use client';

import { Breakdown } from './_ui/breakdown.tsx';

/** Shown only where script runs: without it, our server answers with its own page for a failure. */
export default function ScreenError() {
  return <Breakdown />;
}
