import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3212',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'cellules, microbes et sang font partie du programme' },
    { serie: 'C', state: 'à confirmer', note: 'rigueur des mesures et chimie des solutions' },
  ],
  questions: [
    'Quels examens faites-vous à la main, et lesquels par un appareil ?',
    'Que se passe-t-il quand un réactif manque pendant une semaine ?',
    'Avez-vous eu un accident avec une aiguille, et quelle a été la suite ?',
    'Votre école avait-elle assez de microscopes pour tous ?',
    'Un débutant peut-il espérer un stage dans votre laboratoire ?',
  ],
  sources: [
    { title: 'Congo : 572 candidats aux épreuves du diplôme d’État des carrières de la santé', publisher: 'Groupe Congo Médias', url: 'https://groupecongomedias.com/congo-572-candidats-aux-epreuves-diplome-detat-carrieres-de-sante/', publishedOn: '2019-05', consultedOn: '2026-11-23' },
    { title: 'Congo : des réformes instituées dans l’enseignement professionnel médical', publisher: 'Africa24', url: 'https://africa24tv.com/congo-des-reformes-instituees-dans-lenseignement-professionnel-medical', publishedOn: '2022-08-04', consultedOn: '2026-11-23' },
    { title: 'Article sur l’atelier de validation de l’offre de formation des écoles paramédicales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201809140218.html', publishedOn: '2018-09', consultedOn: '2026-11-23' },
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Congo : Pointe-Noire se dote d’un Institut de biologie et de veille sanitaire', publisher: 'Ceux qui font l’Afrique', url: 'https://ceuxquifontlafrique.com/?p=2746', publishedOn: '2025', consultedOn: '2026-11-23' },
    { title: 'Lancement des travaux de réhabilitation du laboratoire national', publisher: 'Sacer-Infos', url: 'http://sacer-infos.com/lancement-des-travaux-de-rehabilitation-du-laboratoire-national/', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Avant huit heures, une file se forme devant le guichet des prélèvements. Des gens à jeun, un bébé qui hurle, un étudiant venu pour un certificat. On appelle, on vérifie le nom deux fois, on serre le garrot, on pique. Chaque tube reçoit son étiquette tout de suite. Un tube sans nom est un tube perdu.

    La porte du laboratoire se ferme derrière soi, et le silence revient. Gants, blouse, lunettes. Une goutte de sang étalée sur une lame, un colorant, l’attente, puis l’œil au microscope : voilà le parasite du paludisme, on compte. À côté, la centrifugeuse tourne et sépare le sang ; un appareil mesure le sucre. Une panne d’électricité arrête tout, il faut relancer la série depuis le début.

    En fin de matinée, un résultat paraît impossible. On recommence, au lieu de l’envoyer. L’après-midi : cultures de microbes, contrôle des machines, registre, déchets mis à part pour être brûlés. Les comptes rendus partent, signés par le ou la responsable. On n’a presque pas vu de malades, mais leur traitement dépend de ce travail.`,
    lieux: `Chaque hôpital a son laboratoire, et beaucoup de cliniques et de centres de santé ont au moins une paillasse, la table où l’on analyse. Des laboratoires privés de ville, la banque de sang, les programmes contre la tuberculose ou le VIH emploient aussi.

    Deux grands noms publics. À Brazzaville, le Laboratoire national de santé publique, dont un projet de rénovation prévoyait aussi le contrôle des médicaments, des eaux et des aliments [6]. À Pointe-Noire, un institut national de biologie et de veille sanitaire, inauguré en novembre 2025 : une centaine d’agents devaient y travailler à terme [5]. Hors de la santé, le contrôle de l’eau, l’agroalimentaire ou un [laboratoire de chimie](/metiers/technicien-chimiste) demandent des gestes voisins.`,
    savoirFaire: `La qualité première est la précision, même à la centième lame de la semaine.

    - Piquer une veine fine du premier coup, si possible.
    - Reconnaître au microscope ce qui est normal, ce qui ne l’est pas, ce qui est une poussière.
    - Suivre un protocole, c’est-à-dire une recette qu’on ne change pas, à la goutte près.
    - Régler, nettoyer et étalonner un appareil.
    - Tenir un registre sans rature et sans trou.
    - Travailler avec sang, urines, selles et crachats sans dégoût et sans relâcher l’attention.
    - Garder pour soi un résultat, même celui d’un cousin.
    - Bien distinguer les couleurs ; un test de vue est une bonne idée.`,
    apresBepc: `Tournez-vous vers une seconde où il y a de vraies heures de sciences, et de préférence un lycée qui possède un laboratoire, même pauvre. Demandez-le avant l’inscription. En 2017, l’école paramédicale distinguait le technicien qualifié et un niveau plus court, le technicien auxiliaire de laboratoire [7]. Nous ne savons pas si ce dernier existe toujours, ni s’il prend le BEPC. Posez la question, puis visez le bac.`,
    apresBac: `Deux voies publiques existent. D’un côté, les [écoles paramédicales](/formations/ecoles-paramedicales), où l’on passe un diplôme d’État. À Brazzaville, en mai 2019, les candidats de parasitologie et biochimie y composaient au microscope [1]. Attention, le concours d’entrée de 2024-2025 a été suspendu : programmes à refaire, trop peu de formateurs [4]. Faites-vous confirmer le calendrier actuel.

    De l’autre, la [faculté des sciences de la santé](/formations/umng-fssa) : une formation en licence y a été annoncée dès la rentrée 2018-2019 [3]. Bac D et bac C y préparent bien, mais la liste officielle des séries est à demander.`,
    apresBac2: `Le diplôme paramédical lui-même se prépare en trois ans depuis la réforme annoncée en 2022, contre deux auparavant, pour valoir une licence [2]. Une licence de biologie ou de biochimie de la [faculté des sciences](/formations/umng-fst) aide à entrer dans un laboratoire privé ou de contrôle. Donne-t-elle le droit de prélever un malade ? Posez la question avant de signer. Le master mène vers la recherche ou la direction technique.`,
    sansDiplome: `Les résultats décident d’un traitement, donc on ne confie pas la paillasse à quelqu’un qui n’a pas été formé. Sans diplôme, on peut toutefois entrer par le côté : laver et stériliser la verrerie, accueillir, saisir les dossiers, transporter les échantillons. Certaines personnes ont pris goût au métier ainsi, puis repris l’école jusqu’au bac.`,
    aSonCompte: `Ouvrir un laboratoire d’analyses suppose un ou une biologiste responsable, en général médecin ou pharmacien, plus une autorisation du ministère de la Santé. Une technicienne seule ne peut donc pas, en principe, tenir le sien ; les textes exacts sont à confirmer. Ce qui se fait en indépendant : prélever à domicile pour un laboratoire, entretenir des appareils, remplacer des collègues en congé. Il faut alors une glacière, une moto ou un bon taximan, et une ponctualité sans défaut.`,
    essayer: `Un microscope d’école suffit pour commencer. Demandez au professeur de sciences de regarder une pelure d’oignon ou une goutte d’eau de pluie, puis dessinez ce que vous voyez. À la maison, préparez cinq verres d’eau, teintés de plus en plus avec du thé. Étiquetez-les, mélangez-les, et faites retrouver l’ordre à quelqu’un, à l’œil. Une étiquette inversée fausse tout : voilà le cœur du métier. N’utilisez jamais de sang ni d’aiguille, même le vôtre. Une visite de groupe peut se demander à un hôpital par lettre de l’établissement.`,
    difficile: `Répéter cent fois le même geste sans rêver demande de la force. L’œil fatigue au microscope, la nuque aussi. Chaque tube cassé peut contaminer. On ne mange pas, on ne boit pas, on ne se touche pas le visage au travail.

    Le reste vient du pays : coupures qui gâchent les réactifs au froid, appareil en panne sans technicien, commandes qui tardent. En 2019, un journaliste notait déjà que les élèves n’étaient pas sûrs de retrouver dans leur poste le matériel de l’école [1]. Et quand un médecin doute du résultat, c’est le laboratoire qu’on accuse d’abord.`,
    argent: `On n’est pas payé à la lame. L’hôpital public verse une paie mensuelle une fois l’agent intégré. Le laboratoire privé paie au mois ou donne une petite part par prélèvement à domicile. Les projets financés de l’étranger signent des contrats courts, parfois mieux payés, mais qui s’arrêtent. Pour les montants, nous ne savons pas, et nous ne devinons pas. Renseignez-vous auprès d’une technicienne ou d’un technicien de nuit : sa prime existe-t-elle sur la fiche de paie ? Le vaccin contre l’hépatite B est-il offert ? Qui règle la formation sur une nouvelle machine ? Après un contrat de projet, combien de mois d’attente ?`,
  },
};
