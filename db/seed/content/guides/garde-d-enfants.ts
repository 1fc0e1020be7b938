import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5311',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'raconter, chanter, parler aux parents' },
    { serie: 'D', state: 'à confirmer', note: 'santé, alimentation, croissance de l’enfant' },
    { serie: 'pedagogique', state: 'à confirmer', note: 'si l’on vise ensuite la maternelle ou l’école' },
  ],
  questions: [
    'Qu’aviez-vous convenu avec la famille le premier jour, et qu’est-ce qui a changé ensuite ?',
    'Que faites-vous quand un enfant a de la fièvre et que la mère ne répond pas ?',
    'Avez-vous un jour de repos fixe ? Est-il respecté ?',
    'Préférez-vous une maison ou une crèche, et pour quelles raisons ?',
    'Avez-vous déjà dû quitter une place, et sur qui avez-vous pu compter ?',
  ],
  sources: [
    { title: 'Communiqué sur les crèches communautaires du projet PSIPJ à Brazzaville', publisher: 'Banque mondiale (allAfrica)', url: 'https://fr.allafrica.com/stories/202511120195.html', publishedOn: '2025-11-12', consultedOn: '2026-11-23' },
    { title: 'Booster les emplois pour les pauvres : l’entrepreneuriat dans le domaine de la garde d’enfants en République du Congo', publisher: 'Banque mondiale', url: 'https://blogs.worldbank.org/fr/africacan/creating-market-turbocharge-jobs-for-poor-childcare-entrepreneurship-republic-congo', consultedOn: '2026-11-23' },
    { title: 'Éducation préscolaire : la crèche-garderie les « Coccinelles » reconnue par l’État', publisher: 'Adiac', url: 'https://www.adiac-congo.com/node/45745', publishedOn: '2016-02-10', consultedOn: '2026-11-23' },
    { title: 'Contrats', publisher: 'smart-cg.net', url: 'https://smart-cg.net/2024/07/21/contrats', publishedOn: '2024-07-21', consultedOn: '2026-11-23' },
    { title: 'Article sur le Centre de formation qualifiante et professionnelle des jeunes des familles pauvres de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201812200192.html', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Article sur la mise en règle des crèches privées de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202401030350.html', publishedOn: '2024-01', consultedOn: '2026-11-23' },
    { title: 'Crèches des marchés : la révolution Mama Mobokoli', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/12/20/creches-des-marches-la-revolution-mama-mobokoli', publishedOn: '2025-12-20', consultedOn: '2026-11-23' },
    { title: 'Un collège technique en piteux état à Pointe-Noire', publisher: 'Vox Congo', url: 'https://vox.cg/un-college-technique-en-piteux-etat-a-pointe-noire/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Le bébé est réveillé, le grand cherche sa chaussure, la mère part dans dix minutes. Elle donne les consignes : sirop à midi, pas d’arachide, la tante passera. La porte se ferme et l’on devient responsable de deux vies.

      Bouillie, toilette, conduite du grand à la maternelle, en le tenant du côté du mur. Au retour, le petit rampe vers le réchaud : on a déjà mis la barrière. On chante, on nomme les choses, on fait rouler une bouteille vide. À l’heure de la sieste, sous la moustiquaire, on lave les biberons à l’eau bouillie.

      Vers quinze heures, le front est chaud. On prend la température, on appelle la mère, on note l’heure. Pas de médicament de sa propre idée. Le grand rentre avec une dispute à raconter ; on écoute jusqu’au bout.

      Le soir, compte rendu : mangé la moitié, dormi une heure, une chute sans bosse, trois mots nouveaux. Dire aussi ce qui s’est mal passé. Puis on rentre chez soi, ou l’on dort sur place, et dans ce cas la nuit n’est jamais tout à fait libre.
    `,
    lieux: `
      La plupart des emplois sont dans des maisons privées, trouvés par une cousine, une voisine, l’église. Les familles qui travaillent en horaires longs, à Pointe-Noire notamment, cherchent souvent.

      Il y a aussi les crèches et garderies. À Makélékélé, l’une d’elles a reçu en 2016 une autorisation de l’État, car un décret encadre ces maisons privées [3]. Des crèches communautaires s’ouvrent à Brazzaville, dans des quartiers populaires. Des femmes formées pour cela les tiennent ; deux fonctionnaient en novembre 2025 [1]. Selon un texte de la Banque mondiale, un tiers seulement des enfants de trois à cinq ans avait accès à un programme pour les petits [2].
    `,
    savoirFaire: `
      - Surveiller sans relâche : un enfant se noie dans une bassine en silence.
      - Donner un bain, changer, nourrir selon l’âge, préparer une eau sûre.
      - Reconnaître les signes graves : fièvre forte, respiration rapide, enfant mou, diarrhée qui dure.
      - Jouer avec presque rien : couvercles, cailloux trop gros pour la bouche, contes.
      - Poser une limite sans frapper ni crier.
      - Tenir une routine, parce qu’elle rassure.
      - Dire la vérité aux parents, même gênante.
      - Respecter l’intimité de la maison et se faire respecter.
    `,
    apresBepc: `
      Aucun diplôme n’est exigé dans une maison, mais quelques centres apprennent à s’occuper des petits. À Brazzaville, celui des jeunes de familles pauvres annonçait en 2018 une formation d’éducatrice préscolaire [5]. À Pointe-Noire, un article non daté dit que le collège technique Tambou-Madeleine enseigne la puériculture, le soin des tout-petits [8]. Ne quittez pas l’école pour une place logée. L’enseignement est obligatoire jusqu’à seize ans, et une jeune personne isolée chez des inconnus est vite surchargée. Les règles d’âge sont à confirmer à l’Inspection du travail.
    `,
    apresBac: `
      Si vous aimez vraiment les enfants, le bac donne du choix. On peut viser l’école maternelle, décrite dans le guide [éducatrice ou éducateur préscolaire](/metiers/educateur-prescolaire), l’enseignement, le soin, le travail social. Toutes les séries peuvent convenir ; la pédagogique prépare à la classe, la D à la santé. Une nounou bachelière aide aussi aux devoirs, ce que des parents recherchent.
    `,
    apresBac2: `
      Une formation sociale, par exemple à l’[INTS](/formations/ints), ou paramédicale, peut conduire vers une crèche, le suivi d’enfants en difficulté, la protection de l’enfance. On y gagne un statut, des collègues, des horaires. Le contenu de ces écoles et leurs concours sont décrits sur leurs pages ; ce qui n’est pas confirmé y est signalé.
    `,
    sansDiplome: `
      Voilà un travail où l’expérience compte plus que les papiers, celle des frères et sœurs compris. Deux choses rassurent une famille. D’abord une attestation de premiers secours : voyez si la Croix-Rouge en propose près de chez vous. Ensuite le nom d’une personne chez qui vous avez gardé. En 2025, le projet des crèches communautaires a formé seize femmes en trois mois [7], avec un certificat au bout [1]. Demandez à l’action sociale de votre arrondissement s’il en forme d’autres.
    `,
    aSonCompte: `
      Garder deux ou trois enfants chez soi, contre paiement des voisines, se fait couramment. Une vraie garderie privée doit être autorisée par l’État [3]. En janvier 2024, l’action sociale de Brazzaville rappelait que, pour la diriger, il faut un diplôme : social, santé ou éducation. Sur près de deux cents crèches repérées, cinq seulement avaient un agrément provisoire [6]. À partir de combien d’enfants la règle vaut-elle ? Seule l’action sociale peut vous le dire. Pensez sécurité : puits couvert, prises cachées, portail fermé, eau propre, un deuxième adulte joignable. Écrivez les horaires et le prix du retard. Prenez le numéro de deux proches par enfant. Mieux vaut peu d’enfants bien gardés qu’une pièce pleine.
    `,
    essayer: `
      Proposez à une mère de votre famille trois heures de garde, elle présente dans la maison. Préparez deux jeux, un goûter, un conte. À la fin, demandez-lui une note sur dix et une critique. Recommencez avec un enfant qui ne vous connaît pas, au catéchisme, à la bibliothèque du quartier, pendant une colonie. Pas d’essai seul avec un nourrisson, à la cuisine ou près de l’eau. Un adulte reste toujours à portée de voix.
    `,
    difficile: `
      L’attention ne s’éteint jamais, et le bruit use. On s’attache, puis la famille déménage. Les tâches débordent : ménage, lessive, marché, nuit, sans que la paie suive. Quand on loge sur place, on manque de sommeil, de sorties, parfois de respect.

      Certaines personnes subissent des insultes, des coups, des gestes sexuels. Rien de cela ne fait partie du travail. On part, on le dit à un proche, à la police, à l’action sociale. On peut aussi vous accuser à tort d’un vol ou d’une chute ; noter chaque incident protège. Enfin, ce métier est souvent pris pour un simple coup de main.
    `,
    argent: `
      La paie se discute au mois, à la journée ou au nombre d’enfants. Le logement et la nourriture sont parfois comptés dedans : faites préciser. Un résumé du droit du travail, publié en 2024, donne aux employés un repos de vingt-quatre heures par semaine au moins. L’employeur doit aussi les inscrire à la CNSS, la caisse de sécurité sociale [4]. Pour savoir comment cela vaut dans une maison privée, interrogez l’Inspection du travail. Avant d’accepter, posez cinq questions : quelles tâches, quelles heures, quel jour libre, quelle date de paie, qui paie le médecin si je me blesse ?
    `,
  },
};
