import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7531',
  series: [
    { serie: 'pro', state: 'à confirmer', note: 'si une spécialité habillement est ouverte près de chez vous' },
    { serie: 'G2', state: 'à confirmer', note: 'prix de revient, cahier de commandes' },
    { serie: 'G3', state: 'à confirmer', note: 'accueil et vente' },
    { serie: 'A', state: 'à confirmer', note: 'dessin et culture, utiles si l’on vise le stylisme' },
  ],
  questions: [
    'Au bout de combien de temps avez-vous coupé le tissu d’une cliente sans trembler ?',
    'Que faites-vous quand un habit est raté ?',
    'Combien d’apprenties avez-vous, et qu’apprennent-elles la première année ?',
    'Travaillez-vous au pied, au moteur, et avec quel courant ?',
    'Quels mois dormez-vous peu, et lesquels restent vides ?',
  ],
  sources: [
    { title: 'Article sur deux couturières de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201903010348.html', publishedOn: '2019-03', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Adiac', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Article sur le Centre de formation qualifiante et professionnelle des jeunes des familles pauvres de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201812200192.html', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Article sur le Marché de l’artisanat de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202303170647.html', publishedOn: '2023-03', consultedOn: '2026-11-23' },
    { title: 'Un collège technique en piteux état à Pointe-Noire', publisher: 'Vox Congo', url: 'https://vox.cg/un-college-technique-en-piteux-etat-a-pointe-noire/', consultedOn: '2026-11-23' },
    { title: 'Brevets 2025 : record historique de réussite au Congo', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/08/29/brevets-2025-record-historique-de-reussite-au-congo', publishedOn: '2025-08-29', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Une cliente entre avec six yards de pagne et une photo sur son téléphone. Elle veut la même robe, pour samedi. Le ruban autour du cou, on mesure : poitrine, taille, hanches, longueur du bras. Chaque chiffre va dans le cahier, avec un petit croquis. La photo montre un tissu souple, le pagne est raide : il faut le lui dire et proposer autre chose. On prend l’acompte.

      Sur la grande table, on plie le tissu en accordant les motifs, on trace à la craie, on respire, on coupe. C’est le geste sans retour. L’apprentie surfile les bords, c’est-à-dire qu’elle les coud pour qu’ils ne s’effilochent pas. Puis vient la machine, des heures, le pied sur la pédale.

      À quinze heures, plus de courant. On passe à la vieille machine à main, on coud les boutons, on défait une manche montée à l’envers. Le fer à charbon chauffe dehors.

      Le soir, c’est l’essayage d’une autre commande. Ça tire dans le dos. On épingle, on promet pour demain, et l’on tiendra.
    `,
    lieux: `
      Un petit local au bord de l’avenue, un coin de véranda, une table au marché près des vendeuses de pagnes : l’atelier de quartier est partout. À Makélékélé, un journal décrivait en 2019 celui d’une couturière, trois machines sur deux grandes tables et une apprentie [1].

      Les grandes maisons de couture occupent plusieurs personnes, chacune à sa tâche. Des ateliers prennent les commandes groupées : uniformes d’école, tenues de chorale, blouses d’hôtel ou d’usine. D’autres ne font que des rideaux, des retouches de friperie ou des sacs.
    `,
    savoirFaire: `
      Des yeux précis, des mains calmes, une bonne tête pour les mesures. On divise sans cesse par deux ou par quatre ; qui fuit le calcul gâche du tissu.

      - Prendre les mesures avec tact, sur tous les corps.
      - Tracer un patron, le modèle en papier de chaque morceau.
      - Couper dans le bon sens du fil et du motif.
      - Coudre droit, monter un col, poser une fermeture, une manche, une doublure.
      - Repasser à chaque étape, ce qui fait la moitié de la beauté.
      - Changer une aiguille, huiler, régler la tension d’une machine.
      - Écouter ce que la personne veut vraiment, et dire non à un délai impossible.
    `,
    apresBepc: `
      Trois portes se présentent. Le [CEFA](/formations/cefa) d’abord : la couture était annoncée en 2016 à Brazzaville et à Pointe-Noire [2]. Sa directrice parlait ensuite de « coupe-couture-confection » et de deux années de cours [3]. Deuxième porte, l’enseignement technique : le [BEP](/formations/bep) avait une filière couture en 2025 [7]. À Pointe-Noire, un article non daté cite le collège technique Tambou-Madeleine, qui forme des filles à la couture en deux ans [6]. Demandez à chaque établissement si la section existe encore. Enfin, l’atelier d’un patron ou d’une patronne, pour deux ou trois ans.
    `,
    apresBac: `
      Avoir le bac ne raccourcit pas l’apprentissage des doigts. Il sert autrement : gérer une commande de deux cents uniformes, répondre à un appel d’offres, vendre en ligne avec de bons textes. Les séries de gestion sont les plus utiles au quotidien. Si c’est l’invention des modèles qui vous attire, lisez [styliste-modéliste](/metiers/styliste-modeliste), métier voisin mais différent.
    `,
    apresBac2: `
      Après deux ans de gestion ou de commerce, on pilote un atelier plutôt qu’une machine : achats, délais, qualité, salaires. Des écoles de mode existent ailleurs en Afrique et en Europe ; au Congo, nous n’avons pas trouvé de diplôme public de couture après le bac. Avec ce niveau et de bonnes mains, on peut aussi former les autres.
    `,
    sansDiplome: `
      C’est le chemin ordinaire. Des centres associatifs accueillent celles et ceux qui ont arrêté l’école. À Brazzaville, un centre pour jeunes de familles pauvres enseignait en 2018 la coupe, la couture et la broderie [4]. Avant d’entrer dans un atelier, fixez trois points sur papier : la durée, ce qu’on vous apprendra chaque année, ce que vous payez ou recevez. Si, au bout de six mois, on vous fait seulement balayer, parlez-en.
    `,
    aSonCompte: `
      Une machine d’occasion, un fer, de bons ciseaux, un miroir : on démarre dans une pièce de la maison. Faites payer un acompte et notez la date promise, car les retards font perdre plus de clientes que les prix. Gardez les patrons de vos fidèles. Montrez vos modèles par téléphone. En 2023, au Marché de l’artisanat de Brazzaville, on pouvait demander une carte professionnelle et ouvrir un compte [5]. L’Agence nationale de l’artisanat dira si cela continue.
    `,
    essayer: `
      Cela s’essaie chez soi. Commencez à la main : un ourlet de pantalon, deux boutons, une taie d’oreiller dans un reste de pagne. Défaites et refaites jusqu’à ce que les points soient égaux. Après, dessinez sur de vieux journaux le patron d’une jupe pour une petite sœur. Si une voisine a une machine à coudre, demandez à vous exercer sur du papier, sans fil, en suivant des lignes. Surveillez vos doigts et laissez le fer à charbon à un adulte.
    `,
    difficile: `
      Après douze heures sur une chaise, on a mal à la nuque, au dos, aux yeux, surtout à la lampe. Décembre, la rentrée et les grandes cérémonies se préparent la nuit ; d’autres mois, presque personne n’entre. La même patronne de Makélékélé disait déjà, en 2019, que ses recettes étaient devenues irrégulières [1].

      La friperie et le prêt-à-porter importé coûtent parfois moins cher que le tissu seul. Des clientes discutent, tardent à payer, ou ne reviennent jamais chercher leur robe. Une coupe ratée se rembourse. Le courant part au pire moment.
    `,
    argent: `
      Chaque habit a sa façon, c’est-à-dire le prix du travail sans le tissu ; elle dépend du modèle, du quartier et de votre nom. En atelier, l’ouvrière touche une part par pièce finie ou une paie de semaine. Il faut enlever fil, fermetures, doublure, courant, loyer, aiguilles. Pour vous faire une idée juste, ne demandez pas « combien gagnez-vous », question qui gêne. Demandez plutôt : combien de robes par semaine en mars, combien en décembre, et quelle façon pour une robe simple ?
    `,
  },
};
