/**
 * What a guardian agrees to. The link and the printed form say the same; a change means a new GUARDIAN_TEXT_VERSION.
 */
export function GuardianTerms() {
  return (
    <>
      <h2>Ce que votre accord permet</h2>
      <ul>
        <li>
          Avant 18 ans, il faut votre accord pour qu’une conseillère ou un conseiller d’orientation puisse ouvrir sur ce
          site ce que votre enfant choisit de lui montrer.
        </li>
        <li>
          Votre enfant peut prendre rendez-vous avec une conseillère ou un conseiller. Sans votre accord, cette personne
          voit son nom, l’heure et pourquoi votre enfant vient, et peut afficher son numéro de téléphone, s’il est dans
          son profil, jusqu’à sept jours après. Avec votre accord vérifié, elle lira aussi ce que votre enfant a répondu
          en prenant rendez-vous. Sans cet accord, le rendez-vous n’a lieu que sur place, dans un lieu que
          l’administration du site a approuvé pour les mineurs ; avec lui, il peut aussi se faire par téléphone. Ce site
          ne vous prévient pas : demandez à votre enfant le jour et le lieu.
        </li>
        <li>
          Pour chaque rendez-vous, votre enfant choisit de montrer ou non ses résultats de test et son profil, et
          jusqu’à quand : au plus 30 jours après le rendez-vous. Avec votre accord vérifié, la personne qui reçoit votre
          enfant voit ce qu’il a choisi de lui montrer, rien d’autre. Du profil, elle ne voit ni la date de naissance ni
          le téléphone.
        </li>
        <li>
          Avec votre accord vérifié, les conseillères et conseillers qui reçoivent votre enfant peuvent écrire sur ce
          site des notes et des prochaines étapes à son sujet. Votre enfant lit les étapes et les notes écrites pour
          lui. Les autres notes sont lues par les conseillères et conseillers qui ont ou ont eu rendez-vous avec lui, ou
          par la personne seule qui les a écrites. Il voit aussi quand quelqu’un a ouvert sa fiche, et qui.
        </li>
        <li>
          Votre réponse ne suffit pas : avant qu’elle serve, il faut vérifier que c’est bien vous qui l’avez donnée. Par
          le lien, la personne qui reçoit votre enfant vous appelle, à un numéro que l’établissement a dans son
          registre, et dit d’abord les quatre chiffres que vous lirez après votre réponse. Sur papier, une deuxième
          personne du service vérifie la feuille. D’ici là, votre oui est gardé, mais il n’ouvre rien.
        </li>
        <li>
          Chaque parent ou responsable légal répond pour lui-même. Dès que l’un d’eux dit non ou retire son accord, plus
          rien n’est ouvert, jusqu’à un nouvel accord vérifié.
        </li>
        <li>L’accord prend fin le jour des 18 ans de votre enfant.</li>
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
        Quand vous répondez oui par le lien, vous recevez un code : il permet de relire votre réponse ou de la retirer à
        tout moment, sans compte. Votre enfant peut aussi retirer l’accord dans son profil.
      </p>
    </>
  );
}
