import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2330',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'vers les lettres, les langues, l’histoire ou la philosophie' },
    { serie: 'C', state: 'à confirmer', note: 'vers les mathématiques et les sciences physiques' },
    { serie: 'D', state: 'à confirmer', note: 'vers les sciences de la vie et de la Terre' },
    { serie: 'E', state: 'à confirmer', note: 'maths et technique, pour viser l’enseignement technique' },
    { serie: 'pedagogique', state: 'à confirmer', note: 'goût d’enseigner déjà travaillé au lycée' },
  ],
  questions: [
    'Pourquoi cette matière plutôt qu’une autre, et la referiez-vous ?',
    'Combien de copies corrigez-vous par semaine ?',
    'Avez-vous suivi l’ENS ou une licence à la faculté, et que conseillez-vous ?',
    'Que faites-vous quand la moitié de la classe n’a pas de livre ?',
    'Avec les heures du privé, à quelle heure rentrez-vous chez vous ?',
  ],
  sources: [
    { title: 'Université Marien Ngouabi : quelles filières pour les nouveaux bacheliers ?', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/content/universite-marien-ngouabi-quelles-filieres-pour-les-nouveaux-bacheliers-20293', publishedOn: '2014-09-17', consultedOn: '2026-11-23' },
    { title: 'Article sur les nouveaux bacheliers et l’affluence pour le certificat médical à l’Université Marien-Ngouabi', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Le pays poursuit l’enrôlement biométrique pour connaître son nombre de fonctionnaires', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202212190313.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
    { title: 'Congo : les enseignants satisfaits de leur intégration dans la fonction publique', publisher: 'La Brève Online', url: 'https://labreveonline.com/congo-les-enseignants-satisfaits-de-leur-integration-dans-la-fonction-publique', publishedOn: '2022-01', consultedOn: '2026-11-23' },
    { title: 'Mouyondzi : nouveau laboratoire d’excellence pédagogique avec l’ENFICE', publisher: 'VM Médias', url: 'https://vmmedias.info/mouyondzi-nouveau-laboratoire-dexcellence-pedagogique-avec-lenfice/amp', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Sept heures, lycée de quartier, dernière salle au fond de la cour. La terminale attend un cours sur les suites ; la moitié n’a pas compris celui d’hier. On efface, on reprend autrement, avec l’exemple d’une tontine, la caisse d’épargne entre amis. Des yeux s’allument. Une heure plus tard, autre salle, autre niveau, autre humeur : en quatrième, il faut d’abord obtenir le silence.

    Entre deux cours, la salle des professeurs. On compare les notes, on râle contre le projecteur qui n’a jamais marché, on prépare le devoir commun. Un élève vient demander s’il peut faire un bac scientifique. On l’écoute ; personne ne lui a posé la question avant.

    L’après-midi, certains filent en taxi-bus donner des heures dans un établissement privé. D’autres corrigent. Soixante copies, une phrase utile sur chacune, la note reportée dans le registre. Mai et juin sont les mois du BEPC et du bac : surveillances, corrections, oraux, journées sans fin. Puis vient le creux de l’été, où l’on refait ses cours.`,
    lieux: `Collèges d’enseignement général, lycées, lycées et [collèges techniques](/formations/college-technique) de l’État : voilà le gros des postes, répartis dans tous les départements. Toutes les matières ne manquent pas au même endroit. La direction départementale de l’enseignement sait lesquelles cherchent du monde à Owando, à Sibiti ou à Impfondo.

    Le privé est très présent à Brazzaville et à Pointe-Noire, avec des cours du soir et des classes d’examen. Centres de langues, éditeurs de livres scolaires et ONG offrent quelques places. Plus tard, on peut glisser vers l’inspection, la direction ou l’[orientation](/metiers/conseiller-d-orientation).`,
    savoirFaire: `Savoir sa matière ne fait que la moitié du chemin ; l’autre moitié consiste à la rendre claire pour quelqu’un qui n’en veut pas.

    - Préparer une séance avec un début, une question, un exercice et une fin.
    - Voir pourquoi un élève se trompe, au lieu de seulement barrer.
    - Parler à des adolescents sans les rabaisser ni chercher à leur plaire.
    - Garder son autorité quand on a cinq ans de plus que la classe.
    - Noter sans favori ni cadeau ; refuser argent et avances.
    - Poser sa voix dans une salle de soixante-dix.
    - Lire, se tenir au courant, corriger ses propres erreurs.
    - S’organiser : registres, moyennes, conseils de classe.`,
    apresBepc: `Rouvrez vos cahiers de l’année. La matière que vous aimez relire, même fatigué, sera peut-être celle que vous enseignerez. Elle commande la série : lettres, sciences ou technique. La filière technique ne ferme rien : il faut aussi des professeurs d’atelier, de comptabilité, de dessin industriel. Parlez-en à votre professeur principal avant de demander une série.`,
    apresBac: `Deux façons d’avancer à l’Université Marien-Ngouabi. Vous pouvez préparer le concours de l’[École normale supérieure](/formations/umng-ens), l’ENS, qui forme des enseignants. Ou bien vous inscrire en licence dans une faculté, puis chercher une formation pédagogique ensuite. Les concours de cette université demandent un dossier complet. En 2020, il fallait un certificat médical, et les nouveaux bacheliers se pressaient pour l’obtenir [2]. Préparez-le tôt.

    Séries admises, épreuves, nombre de places : aucune page que nous ayons lue ne le dit pour l’ENS. Passez au secrétariat, photographiez l’affiche, comparez avec un étudiant de première année. En 2014, le rectorat organisait une séance d’orientation pour les nouveaux bacheliers [1] ; demandez la date de la prochaine.`,
    apresBac2: `Avec une licence, on peut proposer ses cours à un établissement privé. Pour le public, la direction départementale de l’enseignement vous dira quel diplôme et quel concours sont demandés cette année. Le master aide à viser le lycée, ou une école supérieure privée. Titulaire d’un BTS ou d’un diplôme d’ingénieur ? L’enseignement technique a besoin de gens qui ont touché au métier. À Mouyondzi, l’ENFICE s’annonce comme école nationale de formation initiale et continue des enseignants [5] ; son recrutement est à vérifier.`,
    sansDiplome: `Un collège, même privé, exige en principe un niveau universitaire. Des personnes sans titre enseignent pourtant, faute de mieux ; elles sont les premières remerciées. Plus honnête et plus formateur : devenir [répétitrice ou répétiteur](/metiers/repetiteur) pour des plus jeunes, surveillant, animateur de club. Ces expériences se mettent sur un CV et donnent le temps de repasser le bac.`,
    aSonCompte: `Les cours particuliers font vivre beaucoup de collègues, surtout avant les examens. On réunit cinq ou six élèves sous une véranda, on achète un tableau, on fixe un prix par mois. Une règle d’honneur : ne jamais faire payer ses propres élèves pour leur donner ce qu’ils devaient recevoir en classe. D’autres écrivent des fascicules d’annales corrigées, filment des leçons ou montent un centre de préparation au bac. Pour un centre ouvert au public, demandez à la direction départementale quelle autorisation il faut.`,
    essayer: `Votre classe est un terrain d’essai gratuit. Proposez au professeur d’expliquer un exercice au tableau, cinq minutes, la semaine où il le voudra. Réunissez trois camarades avant un devoir et chargez-vous de la leçon la plus difficile ; mesurez leurs notes après. Lancez un club d’anglais ou de maths le mercredi. Écoutez-vous sur un enregistrement de téléphone : débit, tics, clarté. Si vous aimez chercher un meilleur exemple quand l’autre n’a pas compris, c’est que le métier vous parle.`,
    difficile: `Les premières années sont rudes : cours à construire, élèves qui testent, administration lente. Un professeur de philosophie de Kintélé racontait fin 2022 qu’il vieillissait sans changer de statut [3]. Ceux qui reçoivent leur arrêté demandent aussi de meilleures conditions pour travailler [4].

    À cela s’ajoutent les grèves, les programmes inachevés, les salles surchauffées, les parents qui réclament une note. Il faut résister à la corruption des examens, qui commence toujours par un petit service. Les corrections mangent les dimanches. Et l’on n’est pas toujours nommé dans sa ville, ni avec son conjoint.`,
    argent: `L’unité de compte change selon l’endroit. L’État raisonne en grade et en mois. Le privé, lui, parle en heures faites : une heure annulée pour cause d’orage ou de jour férié est souvent une heure perdue. Beaucoup additionnent deux ou trois établissements, et le transport entre eux ronge le gain. Aucun tarif horaire vérifiable n’a été trouvé pour ce guide. Voici quoi demander à quelqu’un de votre matière : combien vaut l’heure au collège, puis en terminale ? Les surveillances et les copies d’examen sont-elles réglées, et quand ? Que devient-on de juillet à septembre ? Combien de temps l’intégration a-t-elle pris ?`,
  },
};
