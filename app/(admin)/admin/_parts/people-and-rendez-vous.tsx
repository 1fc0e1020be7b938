/** Where an administrator goes for people and for appointments. */
export const PeopleAndRendezVous = () => (
  <>
    <h2>Personnes</h2>
    <p>
      <a href="/admin/personnes">Trouver un compte, changer son rôle, le fermer</a>
    </p>
    <h2>Rendez-vous</h2>
    <ul className="plain">
      <li>
        <a href="/admin/rendez-vous">Motifs, lieux, jours fériés, conseillères et conseillers</a>
      </li>
      <li>
        <a href="/admin/rendez-vous/statistiques">Statistiques des rendez-vous</a>
      </li>
      <li>
        <a href="/conseil/accords">Feuilles signées par un parent, à vérifier</a>
      </li>
    </ul>
  </>
);
