import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2146',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et physique, à un niveau élevé' },
    { serie: 'E', state: 'à confirmer', note: 'mathématiques, physique et technique' },
    { serie: 'D', state: 'à confirmer', note: 'sciences ; les mathématiques seront à renforcer' },
  ],
  questions: [
    'Sur votre dernière étude, quelle prévision s’est révélée fausse, et pourquoi ?',
    'Où avez-vous fini vos études, et qui les a payées ?',
    'Avec quel logiciel travaillez-vous, et peut-on s’y former seul ?',
    'Combien de Congolaises et de Congolais font ce travail dans votre société ?',
  ],
  sources: [
    { title: 'Métiers de Pétrole : le Congo manque d’écoles de formation', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/node/20934', publishedOn: '2014-09-29', consultedOn: '2026-11-23' },
    { title: 'Une université spécialisée dans les études pétro-gazières en gestation au Congo', publisher: 'Business & Finance International', url: 'https://businessfinanceint.com/une-universite-specialisee-dans-les-etudes-petro-gazieres-en-gestation-au-congo', publishedOn: '2024', consultedOn: '2026-11-23' },
    { title: 'Coopération franco-congolaise et formation aux métiers du pétrole et du gaz : l’Institut Ucac-Icam', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202501290458.html', publishedOn: '2025-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Un gisement n’est pas un lac souterrain. C’est une roche percée de trous minuscules, comme une éponge dure, à plusieurs kilomètres de profondeur. Personne ne l’a vue. L’ingénieure ou l’ingénieur réservoir la reconstruit avec des mesures de puits, des carottes de roche et des images du sous-sol.

      Sur l’écran, on essaie plusieurs avenirs. Si l’on injecte de l’eau ici, le pétrole sort-il là-bas ? Faut-il un puits de plus, ou vaut-il mieux ralentir ? On présente ensuite les scénarios à ceux qui décident, avec leur part de doute. L’essentiel se passe au bureau, surtout à Pointe-Noire, avec quelques visites en mer.`,
    acces: `
      Comptez cinq ans d’études au moins, après un bac très scientifique : mathématiques, physique, informatique, anglais.

      En 2014, la presse notait que le pays n’avait pas d’école du pétrole et que l’on partait se former à l’étranger [1]. Depuis, un chantier a été lancé en février 2024 : l’université de Loango, qui doit avoir un institut du pétrole [2]. Vérifiez où il en est. À Pointe-Noire, l’Institut Ucac-Icam forme des techniciens et des ingénieurs depuis 2002 [3], mais d’un profil général.

      Une licence de physique ou de géologie à la [Faculté des sciences et techniques](/formations/umng-fst), puis une bourse pour un master : voilà un autre chemin. Le ministère chargé de l’enseignement supérieur et les compagnies renseignent sur les bourses.`,
    difficile: `
      Vous travaillez des mois sur un objet invisible et la vérité tombe d’un coup, au forage. Une erreur vaut très cher.

      Les postes se comptent sur les doigts dans chaque société. Il faut souvent s’expatrier pour la formation, puis changer de pays pour la carrière. Les années où le baril baisse, les projets s’arrêtent. Le pétrole est aussi une énergie que le monde cherche à remplacer : gardez des compétences utiles pour l’eau ou la géothermie.`,
    argent: `
      Le salaire est mensuel, celui d’un cadre d’industrie, et peut beaucoup changer entre une compagnie étrangère, la société nationale et un bureau d’études. Nous n’avons aucun chiffre vérifié. Le vrai calcul commence avant : frais de scolarité, billet d’avion, logement pendant cinq ans. Interrogez une boursière ou un boursier de retour au pays. Combien de mois entre le diplôme et le premier contrat ? La bourse obligeait-elle à travailler pour quelqu’un ?`,
  },
};
