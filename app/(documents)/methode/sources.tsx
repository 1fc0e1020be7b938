/** What the test cannot tell. */
export function Limits() {
  return (
    <>
      <h2>Ce que le test ne peut pas dire</h2>
      <ul>
        <li>
          <b>Ce que vous savez faire.</b> Aimer une activité et y réussir sont deux choses. Beaucoup de choses
          s’apprennent.
        </li>
        <li>
          <b>Si vous serez heureuse ou heureux dans un métier.</b> Les études qui ont rassemblé beaucoup de résultats
          trouvent un lien faible entre la ressemblance des profils et la satisfaction au travail : une corrélation
          d’environ 0,17 à 0,19, quand 1 serait un lien parfait.
        </li>
        <li>
          <b>Si vous trouverez un emploi, et à quel salaire.</b> Le test n’en sait rien.
        </li>
        <li>
          <b>Où vous vous situez par rapport aux autres.</b> Nous ne donnons ni moyenne ni rang tant que 200 tests
          complets et vérifiés n’ont pas été passés ici avec la même version.
        </li>
      </ul>
      <p>
        Un résultat sert à explorer et à discuter. Il ne doit jamais servir à choisir ou à refuser une personne, ni à
        décider d’une série ou d’une filière à sa place.
      </p>
    </>
  );
}

/** Sources, licence and what becomes of the answers. */
export function Sources() {
  return (
    <>
      <h2>Ce que deviennent vos réponses</h2>
      <p>
        Sans compte, elles restent dans votre navigateur. Rien n’est enregistré sur le serveur tant que vous ne le
        demandez pas. <a href="/confidentialite">Lire la page Confidentialité</a>
      </p>

      <h2>Sources et licence</h2>
      <p>
        Les chiffres d’intérêt des métiers viennent de la{' '}
        <a href="https://www.onetcenter.org/database.html">base O*NET® 30.2</a>, fichier Interests, du ministère du
        Travail des États-Unis, Employment and Training Administration (USDOL/ETA), sous licence{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC BY 4.0</a>. O*NET® est une marque de
        l’USDOL/ETA. Nous avons modifié ces informations : choix des métiers, titres en français, rapprochement avec les
        métiers du Congo. L’USDOL/ETA n’a ni approuvé, ni soutenu, ni vérifié ces modifications.
      </p>
      <p>
        Les règles de calcul viennent de travaux publiés : Holland pour les six pôles, Iachan (1990) pour les égalités,
        Brown et Gore (1994) pour l’accord des lettres, et la méthode d’O*NET pour la ressemblance des profils.
      </p>
      <p>
        Vous voyez une erreur ? <a href="/contact">Dites-le-nous</a>.
      </p>
    </>
  );
}
