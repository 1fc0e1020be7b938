import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7231',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'la mécanique de base : moteurs, transmissions, ajustage' },
    { serie: 'F2', state: 'à confirmer', note: 'capteurs et calculateurs des voitures récentes' },
    { serie: 'F3', state: 'à confirmer', note: 'batterie, alternateur, démarreur, faisceaux' },
    { serie: 'E', state: 'à confirmer', note: 'de quoi lire un manuel d’atelier et ses schémas' },
    { serie: 'pro', state: 'à confirmer', note: 'si votre lycée professionnel ouvre une section automobile' },
  ],
  questions: [
    'Quelles pannes voyez-vous le plus, et laquelle vous a échappé longtemps ?',
    'Avez-vous un appareil de diagnostic, et qui vous a appris à lire ses codes ?',
    'Comment reconnaissez-vous une fausse pièce ?',
    'Combien de temps un apprenti reste-t-il chez vous, et que sait-il faire en partant ?',
    'Que faites-vous quand un client part sans payer ?',
  ],
  sources: [
    { title: 'Troisième édition des 72 heures de mécanique au Cefa automobile de Pointe-Noire', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202409140109.html', publishedOn: '2024-09', consultedOn: '2026-11-23' },
    { title: 'La mise à niveau de 50 mécaniciens de la ville de Pointe-Noire officiellement lancée', publisher: 'Chambre de commerce de Pointe-Noire', url: 'http://www.cciampnr.com/la-mise-a-niveau-de-50-mecaniciens-de-la-ville-de-pointe-noire-officiellement-lancee/', publishedOn: '2015-03', consultedOn: '2026-11-23' },
    { title: 'Congo Brazzaville : mécanicienne ou réparatrice de pneus aux côtés des hommes', publisher: 'Syfia, repris par Aksanti', url: 'https://aksanti.wordpress.com/2011/03/27/congo-brazzaville-mecanicienne-ou-reparatrice-de-pneus-aux-cotes-des-hommes/', publishedOn: '2011-03-27', consultedOn: '2026-11-23' },
    { title: 'Congo/Éducation : plus de 100 candidats passent les épreuves du certificat d’aptitude professionnelle', publisher: 'Agence congolaise d’information', url: 'https://www.aci.cg/congo-education-plus-de-100-candidats-passent-les-epreuves-du-certificat-daptitude-professionnelle/', consultedOn: '2026-11-23' },
    { title: 'Remise du référentiel du baccalauréat professionnel en maintenance automobile au Cefa automobile de Pointe-Noire', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202601270163.html', publishedOn: '2026-01-27', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Un taxi arrive en toussant, capot tiède, voyant allumé. Le chauffeur perd de l’argent à chaque heure d’arrêt : il veut une réponse tout de suite. On ne démonte pas encore. On demande depuis quand, à chaud ou à froid, avec quelle essence. On écoute, on sent, on regarde la fumée, puis on branche le boîtier de diagnostic sur la prise sous le volant. Il donne un code, une piste, pas une vérité.

      La bobine est en cause. Le fils du chauffeur part l’acheter ; il revient avec une pièce d’occasion, sans emballage. On la mesure avant de la monter. Elle est morte aussi. Deuxième voyage.

      Pendant ce temps, vidange d’un minibus, plaquettes d’une petite voiture sur chandelles, ces pieds d’acier qui la tiennent quand le cric lâche. Le sable de la cour colle à tout ; on nettoie chaque pièce avant de la remonter.

      Au soir, essai sur l’avenue avec le client. Le moteur tourne rond. On note le kilométrage, on rend les anciennes pièces.`,
    lieux: `
      Le garage de quartier, à ciel ouvert ou sous deux tôles, fait tourner les taxis, les bus et les voitures familiales. Souvent, plusieurs spécialistes s’y partagent la cour : moteur, électricité, tôlerie, peinture.

      Les ateliers des concessionnaires, des sociétés de transport, des administrations et des entreprises pétrolières sont fermés, équipés, avec des horaires et des procédures. On y demande presque toujours un diplôme.

      Loin des villes, une moto, un tracteur, un groupe électrogène passent entre les mêmes mains.

      À Pointe-Noire, une association de garagistes travaille avec la chambre de commerce. En septembre 2024, leur rencontre de trois jours réunissait des maîtres artisans et des jeunes au Cefa automobile, dans l’enceinte du lycée professionnel Thomas-Sankara [1]. C’est un bon endroit où poser des questions.`,
    savoirFaire: `
      Chercher comme un médecin : des signes, des hypothèses, un essai à la fois. Changer trois pièces au hasard coûte cher et n’apprend rien.

      Connaître le moteur, les freins, la direction, la boîte, et de plus en plus l’électronique. En 2015 déjà, la chambre de commerce de Pointe-Noire disait que des voitures restaient abandonnées en ville faute de maîtriser les nouveaux moteurs [2].

      Serrer au bon couple, c’est-à-dire avec la bonne force. Ranger les vis dans l’ordre du démontage. Lire un schéma, parfois en anglais ou traduit au téléphone.

      Travailler couché, accroupi, les bras en l’air. Caler le véhicule avant de passer dessous, à chaque fois.

      Parler vrai au client : ce qui presse, ce qui peut attendre.`,
    apresBepc: `
      Deux adresses, d’abord.
      - Don Bosco, à Brazzaville et à Pointe-Noire : trois ans d’apprentissage en mécanique automobile, puis l’examen du [CAP](/formations/cap). Une dépêche sans date le raconte [4].
      - Le Cefa automobile de Pointe-Noire, créé en 2007 par la chambre de commerce. Il prépare au CAP et, depuis janvier 2026, au [bac professionnel](/formations/bac-professionnel) de maintenance automobile [5]. En 2024, la chambre disait ne pas pouvoir y prendre tous ceux qui le demandent [1].

      Inscrivez-vous tôt, demandez s’il y a un test, comptez le transport quotidien. Cherchez aussi une section automobile au lycée technique ou professionnel de votre ville. L’étape d’avant est décrite à la page [collège technique](/formations/college-technique).`,
    apresBac: `
      F1 est la plus parlante. Les bacs F2 et F3 ont aussi leur chance, car beaucoup de pannes récentes sont électriques ou électroniques. Un boîtier de diagnostic ne sert qu’à qui comprend ce qu’il mesure.

      On vise alors un atelier organisé, le poste de réceptionnaire qui parle aux clients, ou une formation de technicien. Une école privée qui promet « la mécatronique », mélange de mécanique et d’électronique, doit pouvoir montrer des voitures, des appareils, et son agrément écrit.`,
    apresBac2: `
      Un BTS ou une licence en génie mécanique, en électronique ou en maintenance mène vers la gestion d’une flotte. Il s’agit d’entretenir des dizaines de camions avant la panne, avec un budget et un stock. Les sociétés de transport, le port, la forêt et les mines en ont besoin. À ce niveau, l’informatique et l’anglais pèsent autant que la clé. En 2026, la presse disait que le Cefa automobile mène aussi à un BTS [5] ; faites-vous préciser lequel, et si l’État le reconnaît.`,
    sansDiplome: `
      C’est l’histoire de bien des garagistes, et de quelques femmes parmi eux. En 2011, un reportage montrait à Bacongo une jeune mécanicienne qui avait quitté l’école en troisième. Une association l’avait formée, puis elle avait été embauchée. Au début, on se moquait d’elle [3].

      Chez un patron, fixez la durée, les étapes et le droit de toucher au moteur, pas seulement aux roues. Apprenez à côté ce qu’il ne sait pas : l’électronique, les schémas, l’usage d’un multimètre. Au bout de quelques années, passer l’examen en candidat libre donnerait un papier à tout cela. La direction départementale de l’enseignement technique dira si c’est possible.`,
    aSonCompte: `
      On peut débuter en dépannant à domicile : une caisse bien composée, un cric sûr, deux chandelles, un petit lecteur de codes relié au téléphone. La clientèle des taxis est fidèle si l’on répond vite.

      Pour une cour fixe, pensez au bail, au voisinage, à l’huile usée. On ne la verse pas dans le caniveau ; renseignez-vous sur qui la récupère. Choisir une spécialité, boîtes automatiques, climatisation, injection, distingue d’un voisin qui fait tout. Un reçu pour chaque pièce évite les accusations. Les voitures laissées des mois prennent la place : prévoyez une règle, écrite, dès l’arrivée.`,
    essayer: `
      Un mineur ne se glisse pas sous une voiture et ne tient pas le cric, même « juste une minute ». Pas d’essence, pas de moteur tournant capot ouvert.

      Le vélo est un excellent maître. Démontez une roue, réglez un frein, changez une chaîne, remontez tout sans vis en trop. Un vieux ventilateur mort, jamais branché, ou une serrure font aussi l’affaire : photographiez chaque étape, dessinez, reconstruisez. Apprenez dans un livre le trajet de l’air et du carburant dans un moteur. Faites-le ensuite expliquer par une personne du garage, hors de l’atelier, avec un adulte de votre famille.`,
    difficile: `
      L’huile noire ne part plus des mains. Les gaz, l’essence, la poussière des freins abîment les bronches et la peau ; les doigts se coincent, le dos se bloque.

      Un véhicule mal calé écrase. Cela arrive encore, dans des cours où l’on se contente d’une pierre.

      Les fausses pièces font revenir le client furieux, alors que vous avez bien travaillé. Les modèles changent plus vite que les formations. Des propriétaires discutent chaque facture et disent que vous avez volé une pièce. L’apprentissage non payé dure parfois des années, et décourage.`,
    argent: `
      La main-d’œuvre se discute par réparation, à part des pièces. Dans un garage, on reçoit du patron une part de chaque travail, ou une somme par semaine. L’apprenti touche de quoi manger, et quelquefois rien. Une société paie au mois.

      Le bénéfice caché sur les pièces est un vieux sujet de disputes : décidez tôt d’être clair, cela fait revenir les gens.

      Faire ses comptes, ici, c’est compter les heures : un moteur ouvert quatre jours rapporte-t-il plus que dix vidanges ? Demandez-le à trois garagistes. Nous n’avons pas de statistique, et leurs réponses seront plus utiles qu’une moyenne.`,
  },
};
