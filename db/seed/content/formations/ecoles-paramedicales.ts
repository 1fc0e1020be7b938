import type { FormationSeed } from '#lib/careers/core/formation.ts';

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
  summary: 'Cinq écoles publiques pour les soins infirmiers, la maternité et le laboratoire. Leur concours d’entrée a été suspendu pour 2024-2025.',
  keywords: ['infirmier', 'sage-femme', 'laboratoire', 'santé', 'Loukabou', 'paramédical'],
  sections: {
    presentation: `
      Ces écoles forment celles et ceux qui soignent sans être médecins. Il y en a cinq : Brazzaville, Pointe-Noire, Dolisie, Kinkala et Owando [1]. Celle de Brazzaville porte le nom de Jean-Joseph Loukabou et se trouve dans l’enceinte du centre hospitalier universitaire [2].

      En 2017, elles préparaient à plusieurs niveaux : infirmière ou infirmier d’État, sage-femme, technicien qualifié de laboratoire, préparateur en pharmacie, assistant social, et aussi des agents et auxiliaires plus vite formés [3].

      En 2018, l’État a commencé à rapprocher ces études de l’université, avec de nouveaux programmes qui insistent sur la prévention [4].
    `,
    admission: `
      Attention : en février 2024, le ministère a suspendu le concours d’entrée pour l’année 2024-2025. Il voulait revoir les programmes et trouver davantage de formateurs [1]. Une autre dépêche annonce la réouverture du centre Loukabou pour des agents de santé déjà en poste [5].

      Nous n’avons pas trouvé de page qui dise si le concours ouvert aux jeunes a repris. Demandez-le à la direction des examens et concours techniques avant de payer une préparation.
    `,
    apres: `
      L’hôpital, le centre de santé, la maternité, la clinique, le laboratoire : les lieux de travail sont nombreux, mais l’emploi public dépend des recrutements. Les missions de prévention dans les villages donnent aussi du travail. Il est parfois possible de reprendre des études à la [FSSA](/formations/umng-fssa).
    `,
    verifier: `
      Des écoles privées de santé proposent les mêmes titres : leur diplôme n’est utile que si l’État le reconnaît. Faites-vous montrer l’autorisation, puis vérifiez-la au ministère. Dans le public comme dans le privé, demandez où se font les stages et combien de mois on passe réellement auprès des malades.
    `,
  },
  occupations: [
    'infirmier', 'sage-femme', 'aide-soignant', 'technicien-laboratoire-medical', 'agent-de-sante-communautaire', 'assistant-social',
  ],
  sources: [
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/?noamp=mobile', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Près de 16 mille candidats à l’entrée dans les écoles et instituts de formation professionnelle', publisher: 'Groupe Congo Médias', url: 'https://groupecongomedias.com/congo-education-pres-de-16-mille-candidats-a-lentree-ecoles-institut-de-formation-professionnelle/', publishedOn: '2019-07', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Article sur la réforme de l’enseignement paramédical', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201810020580.html', publishedOn: '2018-10', consultedOn: '2026-11-23' },
    { title: 'Plus de 400 candidats affrontent les épreuves écrites des concours professionnels', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-plus-de-400-candidats-affrontent-les-epreuves-ecrites-des-concours-professionnels/', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée de 2017 dans les écoles professionnelles', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
