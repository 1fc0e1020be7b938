import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2341',
  series: [
    { serie: 'pedagogique', state: 'ouvert', source: 8, note: 'pour le concours de l’ENI, selon un responsable en 2024' },
    { serie: 'A', state: 'à confirmer', note: 'français, histoire : le cœur des leçons du primaire' },
    { serie: 'D', state: 'à confirmer', note: 'sciences d’observation, très utiles en classe de cours moyen' },
    { serie: 'C', state: 'à confirmer', note: 'calcul et problèmes expliqués avec sûreté' },
  ],
  questions: [
    'Combien d’élèves avez-vous, et combien de tables-bancs ?',
    'Combien d’années avez-vous passées comme volontaire ou vacataire, sans poste fixe ?',
    'Où avez-vous logé lors de votre première affectation ?',
    'Comment apprenez-vous à lire à un enfant qui ne parle pas français à la maison ?',
    'Si c’était à refaire, passeriez-vous encore par l’École normale ?',
    'Que vous apporte l’association des parents d’élèves ?',
  ],
  sources: [
    { title: 'ENI de Dolisie : un prix d’excellence pour le travail abattu cette année', publisher: 'Les Échos du Congo-Brazzaville', url: 'http://lesechos-congobrazza.com/societe/8879-eni-de-dolisie-un-prix-d-excellence-pour-le-travail-abattu-cette-annee', publishedOn: '2022', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée d’août 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : Éducation - Enrôlement de nouveaux enseignants volontaires', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202209230392.html', publishedOn: '2022-09', consultedOn: '2026-11-23' },
    { title: 'Congo : les enseignants satisfaits de leur intégration dans la fonction publique', publisher: 'La Brève Online', url: 'https://labreveonline.com/congo-les-enseignants-satisfaits-de-leur-integration-dans-la-fonction-publique', publishedOn: '2022-01', consultedOn: '2026-11-23' },
    { title: 'Mouyondzi : nouveau laboratoire d’excellence pédagogique avec l’ENFICE', publisher: 'VM Médias', url: 'https://vmmedias.info/mouyondzi-nouveau-laboratoire-dexcellence-pedagogique-avec-lenfice/amp', consultedOn: '2026-11-23' },
    { title: 'Le bâclage de la formation des instituteurs parmi les causes des contre-performances du système scolaire congolais', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/11325-le-baclage-de-la-formation-des-instituteurs-parmi-les-causes-des-contre-performances-du-systeme-scolaire-congolais', consultedOn: '2026-11-23' },
    { title: 'Lancement des épreuves écrites des concours professionnels', publisher: 'La Brève Online', url: 'https://labreveonline.com/lancement-des-epreuves-ecrites-des-concours-professionnels', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : Bac technique - Plus de 16 000 candidats passent les épreuves d’EPS', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202405080123.html', publishedOn: '2024-05', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `La cloche, ici, c’est souvent une jante de voiture frappée avec un fer. Les rangs se forment, l’hymne monte, et quatre-vingts paires d’yeux entrent dans la salle. On écrit la date au tableau, craie humide à cause de la pluie. Dictée, lecture à voix haute, correction collective. Pour que ceux du fond suivent aussi, on circule, on touche une épaule, on fait répéter.

    À la récréation, on règle une bagarre et l’on soigne un genou. Puis calcul : des capsules de bière servent de jetons, car les manuels sont rares, un pour trois ou quatre. Une fillette ne retient rien aujourd’hui. Elle n’a pas mangé. On partage un beignet, discrètement.

    Quand la cour se vide, la deuxième journée commence. Une pile de cahiers attend, puis la fiche de préparation de demain, écrite à la main, que la direction doit signer. Une mère arrive, inquiète pour son fils. Dans les écoles à double vacation, une autre classe prend la même salle l’après-midi. Le soir, on relit sa leçon à la lampe rechargeable.`,
    lieux: `L’école publique est le premier employeur, dans chaque quartier et chaque gros village. L’affectation se fait là où l’on manque de maîtres, donc souvent loin de sa famille. Dans certaines localités de l’intérieur, une seule personne tient deux classes à la fois, écrivait la presse en 2022 [3]. Les écoles privées, nombreuses à Brazzaville et à Pointe-Noire, recrutent elles-mêmes. Il existe aussi des écoles conventionnées, tenues par des églises, et des centres d’alphabétisation pour adultes. Des ONG scolarisent des enfants sortis de la rue ou des enfants autochtones. Avec l’expérience, on peut devenir directrice, conseiller pédagogique ou inspectrice.`,
    savoirFaire: `Il faut connaître toutes les matières du primaire, un peu comme un couteau à plusieurs lames :

    - écrire au tableau droit, gros et sans faute ;
    - expliquer une même règle de trois façons différentes ;
    - tenir une classe pleine sans frapper et sans hurler ;
    - inventer un exercice quand il n’y a ni livre ni photocopie ;
    - noter chaque enfant avec justice, y compris celui du chef de quartier ;
    - porter la voix cinq heures par jour ;
    - chanter, dessiner, faire courir, organiser la kermesse de fin d’année ;
    - parler aux parents qui n’ont pas été à l’école.`,
    apresBepc: `La suite normale est le lycée, jusqu’au bac. Le bac pédagogique vise justement le primaire et permet de tenter le concours de l’ENI, disait un responsable en 2024 [8]. Une série où l’on écrit beaucoup convient aussi, à condition de ne pas abandonner les maths, que l’on enseignera chaque matin. Soignez l’orthographe dès maintenant : c’est elle qui élimine au concours. Dans quelques villages, des parents paient un « bénévole » qui n’a que le BEPC. Cela rend service, mais ne donne ni titre ni promesse de poste.`,
    apresBac: `L’[École normale des instituteurs](/formations/ecole-normale-des-instituteurs), ou ENI, est la voie principale. Celle de Dolisie avait quarante-quatre ans en 2022 et logeait des élèves en internat. On y obtient en deux ans un certificat appelé CFEEN [1]. Au concours de 2023, il y avait du français, des mathématiques et de l’histoire-géographie [2]. Les règles de cette année sont à lire à la direction des examens et concours techniques.

    À Mouyondzi, sur le site de l’ancienne école normale, s’installe l’ENFICE, école nationale de formation initiale et continue des enseignants [5]. Qui peut y entrer, et par quel concours : à confirmer.`,
    apresBac2: `Vous avez une licence de lettres ou de maths ? Le collège et le lycée sont plus proches de votre niveau : lisez [professeure ou professeur](/metiers/professeur). Mais rien n’empêche de choisir les petits. Pour un agent déjà en poste, des concours professionnels existent, dont un vers l’ENI ; en 2021, 54 personnes le tentaient [7]. Ils servent à monter de catégorie. Un diplôme supérieur aide ensuite à diriger une école.`,
    sansDiplome: `Des écoles privées prennent des jeunes après trois ou six mois de cours donnés « derrière la maison », regrettait une institutrice formée à Dolisie [6]. On peut donc se retrouver devant une classe sans titre. Les enfants en souffrent, le maître aussi, car il n’a aucune place à la fonction publique. Si c’est votre situation, ne restez pas là : préparez le bac en candidat libre, puis le concours.`,
    aSonCompte: `On ne s’installe pas instituteur comme on ouvre une boutique, mais deux chemins existent. Le premier est celui de la [répétition à domicile](/metiers/repetiteur), le soir et le samedi. Le second est de fonder une école avec des collègues. Il faut alors un terrain sans litige, des salles aérées, des latrines séparées et l’agrément du ministère de l’Enseignement. Une école sans papier peut fermer en pleine année, et les parents réclameront leur argent.`,
    essayer: `Prenez un enfant de CP du voisinage, avec l’accord de ses parents, et fixez-vous un but : dix syllabes en deux semaines. Vingt minutes par jour, sur la même natte, une ardoise. Tenez un carnet de ce qui marche. Ensuite, essayez avec trois enfants à la fois : c’est un autre sport. Pendant les vacances, les cours de remise à niveau des paroisses et des associations cherchent des aides. Et retournez voir votre ancien maître : demandez-lui de préparer une leçon avec vous, du titre à l’exercice.`,
    difficile: `Le plus lourd est l’attente. Après l’école normale, on peut passer des années comme volontaire, avec une indemnité, avant l’arrêté d’intégration. En janvier 2022, des enseignants qui l’attendaient depuis 2006 le recevaient enfin [4].

    Ensuite viennent les classes trop pleines, la voix qui casse, les toits qui fuient sous l’orage au point de couvrir les mots. En brousse, on va toucher sa paie à des heures de piste. Certains parents n’envoient plus leur fille. On se sent seul. Il faut une vraie solidité pour rester doux avec l’enfant qui n’y est pour rien.`,
    argent: `Volontaire, vacataire, prestataire, titulaire : avant de parler d’argent, demandez lequel de ces mots figurera sur votre papier. Le titulaire a un salaire régulier, des échelons et une retraite. Le volontaire touche une bourse, qui n’arrive pas toujours chaque mois. Le vacataire, engagé sans poste fixe, dépend souvent des cotisations des parents. En privé, on négocie avec le promoteur, et l’été n’est pas toujours payé. Les montants circulent sur les réseaux ; aucun ne nous semble assez sûr pour l’écrire ici. Un finaliste de l’an dernier vous dira les délais réels, le prix d’une chambre au village et celui du voyage. Le syndicat et la direction départementale complètent.`,
  },
};
