/** Printing belongs to the browser: it works without script, and to a PDF as well. */
export function PrintHelp({ base, print }: { base: string; print: boolean }) {
  return print ? (
    <p className="no-print">
      {
        'Cette page est prête à imprimer sur des feuilles A4 : dans le menu du navigateur, choisissez « Imprimer », ou « Partager » puis « Imprimer » sur un téléphone. Vous pouvez aussi choisir « Enregistrer en PDF ».'
      }{' '}
      <a href={base}>Revenir à la page normale</a>
    </p>
  ) : (
    <p className="no-print">
      <a href={`${base}?imprimer=1`}>Version à imprimer</a>
    </p>
  );
}
