import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2652',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'langues et lettres, pour écrire des paroles et comprendre un contrat' },
    { serie: 'pedagogique', state: 'à confirmer', note: 'si l’on veut aussi enseigner aux enfants' },
    { serie: 'G2', state: 'à confirmer', note: 'gérer la caisse d’un groupe et lire un décompte' },
  ],
  questions: [
    'De quoi vit vraiment votre groupe, mois après mois ?',
    'Avec qui avez-vous appris, et combien d’heures par jour ?',
    'Vos chansons sont-elles déclarées au bureau du droit d’auteur, et qu’en recevez-vous ?',
    'Comment partagez-vous un cachet entre les membres ?',
    'Quel contrat regrettez-vous d’avoir signé ?',
  ],
  sources: [
    { title: 'L’École nationale des beaux-arts Paul-Kamba célèbre ses trente ans d’existence', publisher: 'Starducongo', url: 'http://www.starducongo.com/L-Ecole-nationale-des-beaux-arts-Paul-Kamba-celebre-ses-trente-ans-d-existence_a3557.html', publishedOn: '2011-05-05', consultedOn: '2026-11-23' },
    { title: 'La musique live au Congo Brazzaville', publisher: 'Music In Africa', url: 'https://musicinafrica.net/fr/node/14270', consultedOn: '2026-11-23' },
    { title: 'Échange du Bureau congolais du droit d’auteur avec les artistes musiciens, peintres, photographes, graphistes et cinéastes', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202001060732.html', publishedOn: '2020-01', consultedOn: '2026-11-23' },
    { title: 'Conférence-débat : la musique congolaise à l’heure des exigences internationales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202506240508.html', publishedOn: '2025-06', consultedOn: '2026-11-23' },
    { title: 'Les artistes musiciens, plasticiens et les écrivains peinent à entrer dans leurs droits', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201906140392.html', publishedOn: '2019-06', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée d’août 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Le matin est à soi, quand le quartier est encore frais. Une heure de gammes sur la guitare, sans amplificateur, puis le passage difficile de la nouvelle chanson, dix fois lentement. La voix se chauffe ensuite, doucement : ce soir, il faudra chanter tard.

      Vers quatorze heures, répétition dans une parcelle prêtée. La batterie est à moitié réparée, un câble grésille. Le bassiste a son autre travail et arrive en retard. On refait l’entrée du refrain jusqu’à ce que les cinq partent ensemble. On discute aussi argent : qui paie la location de la sono ?

      À dix-huit heures, on charge le taxi. Le bar donne sur l’avenue, les tables se remplissent. Pendant les réglages, un larsen perce les oreilles ; on baisse, on recommence. Le patron veut surtout de la rumba ancienne, les jeunes réclament autre chose. On construit la soirée entre les deux.

      Première partie, pause, deuxième partie. Le courant saute, le groupe continue aux voix et aux mains. Après minuit, on range chaque câble, on compte la recette devant tout le monde, on note la prochaine date.`,
    lieux: `On joue dans les bars et les restaurants, aux mariages, aux veillées, dans les églises, sur les places les jours de fête. Parfois, c’est dans la salle d’un centre culturel. Les hôtels engagent de petits ensembles. Les studios privés emploient des instrumentistes et des choristes pour une séance.

      Une page sur la musique jouée en direct cite trois grands moments : la fête de la musique, le 15 août et le Festival panafricain de musique, le Fespam. Elle regrette le manque de salles [2]. À Pointe-Noire, une rencontre entre artistes et producteurs s’est tenue à l’Institut français le 21 juin 2025, avant un concert du soir [4].

      Hors des deux grandes villes, les églises et les cérémonies familiales font vivre l’essentiel de la pratique.`,
    savoirFaire: `L’oreille d’abord : reconnaître un accord, entendre qu’on chante un peu bas, retrouver une mélodie après deux écoutes. Garder le rythme quand le reste du groupe s’emballe.

      La main ou la voix ensuite, par un entraînement de chaque jour. Savoir lire une partition n’est pas exigé partout, mais cela ouvre les studios, les chorales et l’enseignement.

      Vivre en groupe : arriver à l’heure, écouter, céder, partager. Tenir une scène devant une salle distraite. Écrire des paroles en lingala, en kituba ou en français qui disent quelque chose de neuf.

      Enfin, le côté moins connu : lire un contrat, déclarer une œuvre, parler à une radio, publier une vidéo propre.`,
    apresBepc: `C’est ici que la voie est la mieux connue. L’[École nationale des beaux-arts Paul-Kamba](/formations/enba), à Brazzaville, proposait en 2011 une option musique avec piano, guitare et flûte. On y entrait par un concours du niveau du brevet, pour une année préparatoire et trois années de spécialité [1]. En 2023, ce concours comportait du français et, pour la musique, de la culture générale [6]. Passez à l’école : instruments enseignés, âge limite et dates doivent être vérifiés.

      Une chorale ou une fanfare sérieuse forme aussi très bien, à côté du collège ou du lycée.`,
    apresBac: `Pour jouer, le bac n’est pas demandé. Il sert à tout le reste : enseigner, organiser, négocier, ou avoir un second métier pendant les mois creux. La série A aide à écrire ; le bac pédagogique rapproche des écoles ; G2 apprend à tenir des comptes de groupe.

      Nous n’avons trouvé aucun cursus universitaire de musique confirmé dans le pays. Si vous étudiez, choisissez une filière qui vous laisse des soirées libres, et gardez une heure d’instrument par jour.`,
    apresBac2: `Avec une licence de lettres, de communication ou de gestion, vous pouvez écrire les dossiers de festival et les demandes d’aide du groupe. La rencontre de Pointe-Noire, en 2025, s’adressait d’ailleurs aussi aux managers et aux agents d’artistes [4].

      On peut aussi aller vers la technique du son, la programmation d’une salle ou l’éveil musical des enfants. Partir étudier dans un conservatoire à l’étranger se prépare plusieurs années d’avance.`,
    sansDiplome: `Beaucoup d’instrumentistes ont appris à l’église, dans l’orchestre du quartier ou auprès d’un aîné qui corrige un doigté après la répétition. C’est une école exigeante, souvent gratuite pour qui rend service.

      Apprenez deux choses que cette école oublie souvent : les bases du solfège et la lecture d’un contrat. Un métier d’appui, comme la [couture](/metiers/couturier) ou la [réparation de téléphones](/metiers/reparateur-de-telephones), permet de refuser un mauvais engagement.`,
    aSonCompte: `Un groupe est une petite entreprise. Fixez par écrit qui possède le nom, qui décide, comment la recette se divise et ce que reçoit une choriste de passage. Gardez une part pour les cordes, les peaux et la sono.

      En 2020, le Bureau congolais du droit d’auteur rappelait que l’adhésion est libre et individuelle. Elle s’adresse aux personnes qui ont déjà des œuvres, pas aux apprentis [3]. Ne donnez jamais la propriété d’une chanson contre une promesse.`,
    essayer: `Sans instrument : frappez la pulsation d’une rumba sur la table, chantez la ligne de basse, enregistrez-vous, réécoutez le lendemain. Le décalage s’entend tout de suite.

      Rejoignez la chorale de l’école ou de la paroisse pendant trois mois. Si la dixième répétition du même couplet vous plaît encore, c’est bon signe. Allez écouter un concert de journée avec un adulte. Les bars de nuit ne sont pas un lieu d’essai pour une personne mineure, et personne n’a à vous y faire travailler.`,
    difficile: `Très peu de gens vivent seulement de leur musique. Il faut l’entendre avant de commencer, et non après dix ans.

      Le travail se fait quand les autres se reposent. Les retours de nuit, l’alcool offert, la fumée et le bruit usent le corps ; les oreilles abîmées ne guérissent pas. Les jeunes chanteuses et danseuses rencontrent des hommes qui promettent un enregistrement contre des faveurs. On n’y va jamais seule, on refuse, et on en parle à un adulte sûr.

      Les disputes d’argent et d’ego séparent plus de groupes que le manque de talent. Des enregistrements circulent de téléphone en téléphone sans rien rapporter. Et le public peut se lasser en une saison.`,
    argent: `Le mot est « cachet » : une somme pour une prestation, à diviser entre tous. Elle se règle souvent en liquide, le soir même, et quelquefois moins que prévu. S’ajoutent les cadeaux du public pendant une chanson, les séances de studio, les leçons données à domicile.

      Les droits d’auteur existent sur le papier. En 2019, des artistes disaient à la presse qu’ils avaient du mal à toucher les leurs [5]. Ne bâtissez donc pas un budget dessus.

      Aucun montant fiable ne nous est connu. Interrogez un chef d’orchestre : qu’est-ce qui reste à chacun après la sono, le taxi et le repas ? Combien de soirées payées dans un mois de pluie ? Que verse un mariage par rapport à un bar ?`,
  },
};
