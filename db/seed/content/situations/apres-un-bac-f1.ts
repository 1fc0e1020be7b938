import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-f1',
  title: 'Que faire après un bac F1 au Congo-Brazzaville ?',
  summary: 'La mécanique sert en usine, au port, en forêt et sur les champs pétroliers : études possibles, voies à confirmer et premiers emplois.',
  keywords: ['bac F1', 'mécanique', 'construction mécanique', 'tournage', 'maintenance', 'industrie'],
  serie: 'F1',
  intro: `
    En F1, on apprend qu’une pièce fausse d’un dixième de millimètre ne tourne pas. Les candidats de 2019 y composaient en construction mécanique [1], et les épreuves d’atelier de la famille industrielle comprenaient le tournage et le fraisage [2].

    On recherche cette précision partout où une machine arrêtée coûte cher : un quai, une scierie, une raffinerie.
  `,
  sections: [
    {
      heading: 'Continuer les études',
      text: `
        Une seule annonce trouvée parle de votre famille de séries : le concours 2025 du centre de formation en [statistique](/metiers/statisticien), ouvert aux bacs C, D, E et F, sans préciser de numéro [3]. C’est loin de l’atelier, mais à connaître si les chiffres vous plaisent.

        Pour la mécanique elle-même, il faut poser la question à chaque porte :
        - l’[École polytechnique](/formations/umng-ensp), dont une filière est la maintenance industrielle [4]
        - l’[institut d’Oyo](/formations/institut-polytechnique-oyo) et celui de [Kintélé](/formations/institut-polytechnique-kintele), dont le concours a été retardé en 2025 pour laisser venir les nouveaux bacheliers [5]
        - l’[EST-Littoral](/formations/estl-pointe-noire) de Pointe-Noire, privée, donc à vérifier de plus près

        Un [BTS](/formations/bts) de maintenance est le format le plus naturel : deux ans, des machines, un stage. Vérifiez lequel, le national ou celui de l’école.

        En 2024, quinze bacheliers du technique et du professionnel, choisis pour leurs notes, sont partis se former deux ans en Algérie [6]. Demandez au ministère de l’Enseignement technique si un nouvel appel est prévu.
      `,
    },
    {
      heading: 'Travailler avec un bac F1',
      text: `
        Regardez les ateliers d’entretien : sociétés forestières, cimenterie, eau, chemin de fer, port, engins de chantier. On commence souvent par graisser, démonter, nettoyer, tenir le cahier de pannes. Tenez-le mieux que tout le monde.

        Ajoutez une corde : la soudure, l’hydraulique ou l’électricité. Qui lit aussi un schéma électrique répare seul ce que deux collègues se renvoient.

        Le dessin par ordinateur manque dans bien des lycées. À Pointe-Noire, une association l’a constaté lors d’une visite en 2022. Des professeurs et des entreprises lui ont cité trois logiciels à connaître : AutoCAD, Revit et SolidWorks [7]. Apprenez les gestes sur un logiciel gratuit, puis demandez à un bureau de vous montrer l’un des trois.
      `,
    },
    {
      heading: 'Atelier, sécurité et patience',
      text: `
        Une perceuse prend une manche en une seconde. Ne travaillez jamais avec une machine dont on a retiré le capot, même si le chef le fait. Refuser proprement, c’est déjà du métier. Avant 18 ans, on mesure, on nettoie et on observe, machine arrêtée.

        Le premier salaire déçoit fréquemment. Demandez qui, dans l’atelier, est le mieux payé, et ce que cette personne sait de plus : voilà votre programme des deux ans à venir.
      `,
    },
  ],
  steps: [
    'Listez dix entreprises de votre ville qui ont un atelier d’entretien, et déposez une demande de stage dans chacune.',
    'Interrogez la scolarité de polytechnique sur l’admission des bacs F1 et notez la réponse datée.',
    'Apprenez les bases d’un logiciel de dessin dans un cyber, une heure par semaine.',
    'Surveillez à partir de juillet les avis du ministère de l’Enseignement technique.',
  ],
  occupations: [
    'electromecanicien', 'mecanicien-d-engins', 'mecanicien-automobile', 'soudeur', 'operateur-raffinerie', 'conducteur-de-train',
    'technicien-instrumentation', 'conducteur-engins-forestiers', 'grutier',
  ],
  formations: [
    'umng-ensp', 'institut-polytechnique-oyo', 'institut-polytechnique-kintele', 'estl-pointe-noire', 'bts', 'cefa',
  ],
  sources: [
    { title: 'Le ministre de l’Enseignement technique lance les épreuves pratiques du baccalauréat', publisher: 'Groupe Congo Médias', url: 'https://groupecongomedias.com/congo-le-ministre-de-lenseignement-technique-lance-les-epreuves-pratiques-du-baccalaureat/', publishedOn: '2019-05', consultedOn: '2026-11-23' },
    { title: 'Article sur les épreuves pratiques des baccalauréats technique et professionnel 2019', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201905150243.html', publishedOn: '2019-05', consultedOn: '2026-11-23' },
    { title: 'Article sur la campagne pour le concours du Centre national de formation en statistique, démographie et planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés masters-ingénieurs de l’ENSP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le départ en Algérie de bacheliers techniques boursiers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202410070576.html', publishedOn: '2024-10', consultedOn: '2026-11-23' },
    { title: 'Projet salle informatique industrielle et automatique au lycée technique', publisher: 'Association Rt2i', url: 'https://asso-rt2i.org/projet-salle-informatique-industrielle-et-automatique-au-lycee-technique-ltpb-republique-du-congo', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
