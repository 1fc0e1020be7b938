import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2146',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et physique' },
    { serie: 'E', state: 'à confirmer', note: 'mathématiques et machines' },
    { serie: 'D', state: 'à confirmer', note: 'géologie et chimie des minerais' },
    { serie: 'F4', state: 'à confirmer', note: 'terrassement et solidité des ouvrages' },
  ],
  questions: [
    'Dans votre mine, quel danger surveillez-vous avant tous les autres ?',
    'Dans quel pays avez-vous étudié, et vos diplômes ont-ils été reconnus ici sans peine ?',
    'Qu’a promis votre société au village voisin, et qu’a-t-elle fait ?',
  ],
  sources: [
    { title: 'Industries extractives : vers une entrée en phase exploratoire du projet Mboukoumassi', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/industries-extractives-vers-une-entree-en-phase-exploratoire-du-projet-mboukoumassi/', publishedOn: '2023', consultedOn: '2026-11-23' },
    { title: 'Souanké : le campus minier ouvre et séduit la jeunesse', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/11/14/souanke-le-campus-minier-ouvre-et-seduit-la-jeunesse', publishedOn: '2025-11-14', consultedOn: '2026-11-23' },
    { title: 'Une université spécialisée dans les études pétro-gazières en gestation au Congo', publisher: 'Business & Finance International', url: 'https://businessfinanceint.com/une-universite-specialisee-dans-les-etudes-petro-gazieres-en-gestation-au-congo', publishedOn: '2024', consultedOn: '2026-11-23' },
    { title: 'Université de Kintélé : les portes sont ouvertes aux étudiants', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/universite-de-kintele-les-portes-sont-ouvertes-aux-etudiants/', publishedOn: '2021-02', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      L’étude géologique a dit où est le minerai. Reste à l’en sortir sans tuer personne, sans ruiner la rivière et sans perdre d’argent. C’est ce problème que l’on résout : creuser à ciel ouvert ou sous terre, avec quelle pente pour que la paroi tienne, quelles machines, quelle pompe contre l’eau de pluie, quel chemin pour les camions.

      Une journée commence souvent au front de taille, l’endroit où l’on creuse. Suivent un tir de mines à préparer avec des gens habilités, une réunion de sécurité et des tableaux de tonnes. On prévoit aussi la fin : reboucher, replanter, rendre le terrain.

      La potasse de Mboukoumassi, près de Pointe-Noire, devait s’extraire par des travaux souterrains, expliquait la société en 2023 [1]. Ailleurs, on cherche du fer ou de l’or.`,
    acces: `
      Il s’agit d’un diplôme d’ingénieur, cinq ans après un bac fort en mathématiques. Nous n’avons pas trouvé de cycle d’ingénieur des mines dont l’ouverture au Congo soit confirmée. En février 2021, un journal citait une école des mines, de l’hydraulique et de l’énergie parmi celles de l’[université de Kintélé](/formations/universite-denis-sassou-nguesso) [4] : demandez-lui si elle reçoit des étudiants. L’université de Loango, dont le chantier a démarré en 2024, prévoit un institut « pétrole, gaz, mines et énergie » [3] : à vérifier avant d’y compter. On part donc souvent étudier hors du pays ; une bourse se demande tôt.

      Des marches plus basses existent : licence de géologie, génie civil, ou le centre de Souanké, dans la Sangha, ouvert en novembre 2025 pour former des mineurs-foreurs et des soudeurs, à partir de seize ans [2]. Là encore, avant dix-huit ans, on ne descend pas dans un trou de mine et on ne touche pas aux explosifs. Cette dernière voie mène à un emploi d’ouvrier, pas d’ingénieur.`,
    difficile: `
      On vit loin, en base, au milieu d’une équipe surtout masculine. La poussière, le bruit et la responsabilité d’un éboulement pèsent. Un projet peut fermer quand le cours du métal plonge, et tout le site se vide. Il faut enfin regarder les villageois en face quand la rivière change de couleur.`,
    argent: `
      Les compagnies logent et nourrissent souvent sur place, si bien que deux salaires égaux n’ont pas la même valeur. Comparez ce qu’il reste à la fin du mois, jours de repos compris. La direction générale des mines emploie aussi des ingénieurs, selon la grille de l’État. Sur un contrat, cherchez trois lignes : durée, assurance accident, retour payé à la maison.`,
  },
};
