/**
 * What a guardian agrees to. The link and the printed form say the same; a change means a new GUARDIAN_TEXT_VERSION.
 */
export function GuardianTerms() {
  return (
    <>
      <h2>Ce que votre accord permet</h2>
      <ul>
        <li>
          Montrer les résultats de votre enfant à une conseillère ou à un conseiller d’orientation, si votre enfant le
          veut aussi. Sans votre accord, ce n’est pas possible avant 18 ans.
        </li>
        <li>
          Aujourd’hui, aucune conseillère ni aucun conseiller n’a accès aux comptes : votre réponse servira le jour où
          ce sera possible.
        </li>
      </ul>
      <h2>Ce qu’il ne permet pas</h2>
      <ul>
        <li>Il ne vous ouvre pas le résultat. C’est votre enfant qui choisit de vous le montrer, ou non.</li>
        <li>
          Il n’engage à aucune dépense. Le service est gratuit, et personne ne doit vous demander d’argent en son nom.
        </li>
        <li>Il ne permet ni publicité, ni vente des informations.</li>
      </ul>
      <h2>Si vous changez d’avis</h2>
      <p>
        Votre enfant peut retirer l’accord dans son profil, en un instant. Vous pouvez aussi lui demander un nouveau
        lien et répondre non, ou nous écrire par la <a href="/contact">page de contact</a>.
      </p>
    </>
  );
}
