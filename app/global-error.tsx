'use client';

import { Breakdown } from './_ui/breakdown.tsx';

/** The same, when even the layout failed. */
export default function GlobalError() {
  return (
    <html lang="fr">
      <head>
        <title>Erreur : le site est en panne – Orientation Pro Congo</title>
      </head>
      <body>
        <Breakdown />
      </body>
    </html>
  );
}
