/** What a person reads when something broke that nobody expected. Plain elements: it must not break as well. */
export function Breakdown() {
  return (
    <main id="contenu" className="wrap site-main text">
      <h1>Quelque chose n’a pas marché</h1>
      <p>L’erreur vient de nous, pas de vous. Ce qui était déjà enregistré n’est pas perdu.</p>
      <p>Rechargez la page. Si cela recommence, attendez quelques minutes.</p>
      <p>
        <a href="/">Retour à l’accueil</a> · <a href="/contact">Aide et contact</a>
      </p>
    </main>
  );
}
