import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'ecoles-paramedicales',
  kind: 'ecole-publique',
  name: 'Écoles paramédicales et médico-sociales',
  acronym: 'EPMS',
  town: 'Brazzaville et quatre autres villes',
  entry: 'concours',
  entrySource: 6,
  series: [
    { serie: 'C', state: 'à confirmer', note: 'biologie et physique' },
    { serie: 'D', state: 'à confirmer', note: 'biologie' },
  ],
  summary: 'Cinq écoles publiques pour les soins infirmiers, la maternité et le laboratoire. Leur concours a été suspendu pour 2024-2025 ; sa reprise est à confirmer.',
  keywords: ['infirmier', 'sage-femme', 'laboratoire', 'santé', 'Loukabou', 'paramédical'],
  sections: {
    presentation: `
      Ces écoles forment celles et ceux qui soignent sans être médecins. Il y en a cinq : Brazzaville, Pointe-Noire, Dolisie, Kinkala et Owando [1]. Celle de Brazzaville porte le nom de Jean-Joseph Loukabou et se trouve dans l’enceinte du centre hospitalier universitaire [2].

      En 2017, elles préparaient à plusieurs niveaux : soins infirmiers d’État, sage-femme, laboratoire, préparation en pharmacie, assistance sociale. Des agents et des auxiliaires y étaient formés plus vite [3].

      Les études changent. En 2018, l’État a commencé à les rapprocher de l’université [4]. En août 2022, le directeur de l’enseignement professionnel annonçait trois ans d’études au lieu de deux, pour un diplôme équivalent à la licence. Cela valait pour les sages-femmes, le laboratoire et les soins infirmiers, d’abord à Brazzaville et à Pointe-Noire [7].
    `,
    admission: `
      Attention : en février 2024, le ministère a suspendu le concours d’entrée pour l’année 2024-2025. Il voulait revoir les programmes et trouver davantage de formateurs [1]. En mai 2025, le centre Loukabou a rouvert, mais pour des agents de santé déjà en poste [5].

      Nous n’avons pas trouvé de page qui dise si le concours ouvert aux jeunes a repris. Demandez-le à la direction des examens et concours de l’enseignement technique avant de payer une préparation. Au dernier concours dont nous connaissons les épreuves, en août 2023, il y avait le français et les sciences de la vie et de la Terre [8].
    `,
    apres: `
      L’hôpital, le centre de santé, la maternité, la clinique, le laboratoire : les lieux de travail sont nombreux, mais l’emploi public dépend des recrutements. Vous avez déjà un diplôme obtenu en deux ans ? En 2022, l’administration annonçait des formations complémentaires pour ces diplômés [7]. Demandez à votre ancienne école, puis à la [FSSA](/formations/umng-fssa), ce qui existe aujourd’hui.
    `,
    verifier: `
      Si une école privée propose le même titre, son diplôme doit être reconnu par l’État pour servir à l’hôpital public. Demandez à voir l’autorisation, puis vérifiez-la au ministère. Dans le public comme dans le privé, demandez où se font les stages et combien de mois on passe réellement auprès des malades.
    `,
  },
  occupations: [
    'infirmier', 'sage-femme', 'aide-soignant', 'technicien-laboratoire-medical', 'agent-de-sante-communautaire', 'assistant-social',
  ],
  sources: [
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Près de 16 mille candidats à l’entrée dans les écoles et instituts de formation professionnelle', publisher: 'Groupe Congo Médias', url: 'https://groupecongomedias.com/congo-education-pres-de-16-mille-candidats-a-lentree-ecoles-institut-de-formation-professionnelle/', publishedOn: '2019-07', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Article sur la réforme de l’enseignement paramédical', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201810020580.html', publishedOn: '2018-10', consultedOn: '2026-11-23' },
    { title: '437 candidats participent aux concours professionnels, marqués par l’intégration de nouvelles filières', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/05/09/437-candidats-participent-aux-concours-professionnels-marques-par-lintegration-de-nouvelles-filieres/', publishedOn: '2025-05-09', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée de 2017 dans les écoles professionnelles', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Éducation : des réformes observées à l’enseignement professionnel', publisher: 'Sacer Infos', url: 'http://sacer-infos.com/education-des-reformes-observees-a-lenseignement-professionnel/', publishedOn: '2022-08', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée de 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
