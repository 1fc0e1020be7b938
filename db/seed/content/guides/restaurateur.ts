import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '1412',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'caisse, bénéfice, dettes' },
    { serie: 'G3', state: 'à confirmer', note: 'vendre, fixer un prix, fidéliser' },
    { serie: 'BG', state: 'à confirmer', note: 'gérer une petite affaire' },
    { serie: 'pro', state: 'à confirmer', note: 'hôtellerie ou commerce' },
  ],
  questions: [
    'Combien d’assiettes faut-il vendre par jour avant de gagner quelque chose ?',
    'Comment avez-vous trouvé l’argent du premier mois ?',
    'Quels papiers la mairie et le service d’hygiène vous ont-ils demandés ?',
    'Que faites-vous des clients qui mangent à crédit ?',
    'Avez-vous pensé à fermer, et qu’est-ce qui vous a retenu ?',
  ],
  sources: [
    { title: 'Restaurants de fortune à Brazzaville : ventre affamé n’a point d’oreilles', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/node/95745', publishedOn: '2019-02-14', consultedOn: '2026-11-23' },
    { title: 'Pointe-Noire : la restauration de rue est très prisée par la population', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/4690-pointe-noire-la-restauration-de-rue-est-tres-prisee-par-la-population', consultedOn: '2026-11-23' },
    { title: 'Article sur la rencontre de la ministre du Tourisme avec les responsables d’établissements d’hébergement', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'http://fr.allafrica.com/stories/201702170244.html', publishedOn: '2017-02-17', consultedOn: '2026-11-23' },
    { title: 'Art culinaire : valoriser le domaine de la gastronomie', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/art-culinaire-valoriser-le-domaine-de-la-gastronomie/', publishedOn: '2024', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Au marché à cinq heures et demie, lampe du téléphone allumée, on tâte les tomates. Le poisson a encore augmenté. Que mettre à la place ? Des haricots et du poisson salé : le menu change là, entre deux étals.

      Retour en taxi avec les paniers. La cuisinière est arrivée, l’aide non. On appelle, on décide, on attache un tablier. À dix heures, les marmites chantent et l’on compte les assiettes propres. À onze heures, le tableau est écrit à la craie.

      Le coup de feu dure deux heures. Il faut être partout : à la caisse, en salle, derrière le comptoir. Un habitué veut payer vendredi. Une table se plaint d’un cheveu ; on remplace le plat sans discuter. Le mobile money sonne, on vérifie que le message est bien arrivé avant de rendre la monnaie.

      Après le rangement vient l’heure la plus importante, celle du cahier. Recette, dépenses, restes, dettes. Si le riz revient moins cher en sac entier, on l’achètera demain. On donne les restes encore bons, on ferme, les pieds en feu.`,
    lieux: `
      Un coin de cour, un hangar près du marché, une terrasse de nganda, une salle avec ventilateur, un kiosque devant une école ou un hôpital. La bonne adresse se trouve là où des gens ont faim à heure fixe : chantier, gare routière, ministère, atelier.

      À Brazzaville, la presse décrivait en 2019 des malewa dans les quartiers, autour et à l’intérieur des marchés, avec une clientèle de toutes les professions [1]. À Pointe-Noire, beaucoup de vendeurs de rue ont appris sur le terrain, auprès des plus expérimentés [2].`,
    savoirFaire: `
      La cuisine ne suffit pas. Tenir un lieu, c’est quatre métiers réunis.

      - Acheter : marchander, choisir, ne rien laisser pourrir.
      - Calculer : ce que coûte une assiette, du sel au sac-poubelle.
      - Diriger : payer, former, remplacer, calmer.
      - Recevoir : retenir un prénom, un goût, une table préférée.

      Ajoutez l’hygiène, qui n’attend pas la visite du contrôle. Une eau douteuse, une mouche sur le plat, et le bruit court dans tout le quartier. Un seau avec robinet et du savon à l’entrée font revenir plus de monde qu’une belle peinture.`,
    apresBepc: `
      Prenez le temps de voir les deux faces du métier. Une formation de cuisine pour la main, un peu de gestion pour la tête. L’école Saint Jean-Paul II, à Brazzaville, accepte des élèves sans le bac et même sans le BEPC, d’après la presse en 2024 [4]. Au lycée technique, une série de commerce donnera les comptes.`,
    apresBac: `
      Avec un bac G2, G3 ou BG, vous savez lire une caisse ; il vous manque le feu et le goût. Travaillez un an dans le restaurant de quelqu’un d’autre avant d’ouvrir le vôtre : ses erreurs vous coûteront moins cher. À notre connaissance, aucun bac n’est exigé pour ouvrir.`,
    apresBac2: `
      Un diplôme de gestion, d’hôtellerie ou de marketing permet de viser plus grand : un traiteur d’entreprise, une cantine de base, une petite chaîne de deux ou trois adresses. Il aide aussi à présenter un dossier à une banque, à une microfinance ou au [FIGA](/formations/figa), le fonds qui se porte caution pour de petites entreprises.`,
    sansDiplome: `
      Rien n’est plus courant. On commence devant la maison avec une table, un banc et une spécialité. L’école, ce sera le cahier : si vous n’écrivez pas chaque dépense, vous ne saurez jamais si vous gagnez. Une personne qui lit difficilement peut s’associer avec une sœur ou un cousin qui tient les chiffres ; ils vérifient ensemble chaque dimanche.`,
    aSonCompte: `
      C’est l’essence du métier. Voici un ordre prudent :
      - vendre une semaine dans la rue ou au bureau, pour tester la recette ;
      - compter les clients qui passent devant l’emplacement, à midi et le soir, jours de pluie compris ;
      - louer petit, avec un bail écrit ;
      - garder de côté deux mois de loyer.

      Renseignez-vous à la mairie et au service d’hygiène avant de peindre l’enseigne. En 2017, la ministre du Tourisme citait aussi un texte de 1984 qui règle l’ouverture des restaurants [3] : demandez à la direction du tourisme si votre affaire est concernée. Les étapes générales sont sur [Se mettre à son compte](/parcours/se-mettre-a-son-compte).`,
    essayer: `
      Montez une vente d’un seul jour avec des camarades : fête de l’école, match, kermesse. Trente portions, pas davantage. Avant, écrivez le prix de revient d’une portion ; après, comparez avec la caisse. Où est passée la différence ? Cadeaux, pertes, erreurs de monnaie ?

      Deuxième test, moins drôle : tenez-vous debout quatre heures derrière le comptoir d’une parente, en souriant à chaque client. Le soir, demandez-vous si vous recommenceriez demain.`,
    difficile: `
      Bien des adresses ferment vite. Souvent, ce n’est pas le talent qui manque : ce sont les comptes, ou bien la famille puise dans la caisse.

      On se lève avant tout le monde et l’on se couche après. Quand l’électricité manque, le congélateur devient un danger ; quand il pleut, la terrasse se vide et le poisson reste. Le personnel part sans prévenir, un fournisseur livre en retard, une taxe arrive deux fois dans la même semaine.

      Le crédit entre voisins détruit des affaires. Dire « on paie d’abord » à un ami du quartier demande du cran. Et une seule intoxication peut rendre quelqu’un gravement malade, puis vider la salle pour toujours.`,
    argent: `
      La caisse du soir n’est pas votre gain. Retirez les achats, le loyer, les aides, le gaz, l’eau, l’électricité, les taxes, les assiettes cassées. Le reste vous paie, et une part doit retourner dans le fonds de roulement, la somme qui permet d’acheter demain.

      Fixez-vous un salaire, même petit, et ne prenez rien d’autre. Pour des ordres de grandeur, passez une demi-journée chez trois propriétaires de lieux différents. Demandez : quel est votre mois le plus maigre ? Que vous doivent vos clients ? Depuis quand gagnez-vous vraiment ? Nous n’avançons aucun nombre sans enquête.`,
  },
};
