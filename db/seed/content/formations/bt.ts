import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'bt',
  kind: 'diplome',
  name: 'Brevet de technicien',
  acronym: 'BT',
  entry: 'à confirmer',
  series: [],
  summary: 'Un diplôme de technicien, au-dessus du brevet d’études. Rare : en 2021, un seul lieu d’examen, Pointe-Noire, plus la forêt à Mossendjo.',
  keywords: ['BT', 'technicien', 'BTF', 'brevet de technicien forestier', 'Pointe-Noire'],
  sections: {
    presentation: `
      À ce niveau, on ne se contente pas d’exécuter. On règle, on contrôle, on explique à l’équipe et on rend compte à l’ingénieure ou à l’ingénieur. Le BT prépare à ce rôle du milieu.

      En 2021, les épreuves du brevet de technicien étaient réservées aux candidats de Pointe-Noire : 292 élèves. Une version forestière, le brevet de technicien forestier, se passait à Mossendjo, avec 151 candidats [1]. Celui-là se prépare à l’[ENEF](/formations/enef-mossendjo), et un rapport de 2011 le plaçait à trois ans après le BEPC [2].

      Des écoles privées y préparent aussi. En juillet 2019, cinq établissements agréés de Pointe-Noire ont présenté des candidats au CAP et au BT, sous le contrôle de la direction départementale [4]. En 2011, l’EAD annonçait un cycle de ce nom [3].
    `,
    admission: `
      Le niveau d’entrée se situe d’ordinaire après un brevet ou le BEPC. Pour la forêt, il faut réussir un concours. Pour les autres spécialités, chaque établissement a sa règle : demandez-la à la direction départementale de l’enseignement technique.

      Comme le lieu d’examen peut être unique, renseignez-vous sur la ville où vous devrez composer.
    `,
    apres: `
      Le diplôme vise un emploi direct dans l’entretien, la production, le transport ou la forêt. La poursuite au-delà dépend de son équivalence avec le bac : pour un concours ou une université, demandez une réponse écrite avant de vous engager.
    `,
    verifier: `
      Ne signez pas sans savoir qui délivre le titre : l’État, ou seulement l’école. Comparez la durée et le prix avec ceux d’un [bac technique](/formations/bac-technique), souvent mieux connu. À Pointe-Noire, le service du personnel d’une entreprise vous dira s’il embauche à ce niveau.
    `,
  },
  occupations: [
    'technicien-forestier', 'cubeur-de-bois', 'technicien-instrumentation', 'electromecanicien', 'mecanicien-d-engins', 'operateur-production-petroliere', 'operateur-raffinerie', 'conducteur-de-train',
    'technicien-hse', 'logisticien', 'declarant-en-douane',
  ],
  sources: [
    { title: 'Congo, brevet d’étude technique : 6373 candidats face aux épreuves', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/tag/brevet-detude-technique/', publishedOn: '2021-07', consultedOn: '2026-11-23' },
    { title: 'Prestation d’appui complémentaire au projet d’appui à la gestion durable des forêts du Congo, rapport de mission n° 1', publisher: 'CIRAD', url: 'https://agritrop.cirad.fr/566703', publishedOn: '2011-11-24', consultedOn: '2026-11-23' },
    { title: 'E.A.D (École Africaine de Développement) : dix ans de formation professionnelle déjà !', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/publi-reportage-21/2182-ead-ecole-africaine-de-developpement-dix-ans-de-formation-professionnelle-deja', publishedOn: '2011-11', consultedOn: '2026-11-23' },
    { title: 'Article sur les résultats du CAP et du BT d’établissements privés de Pointe-Noire', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201908140342.html', publishedOn: '2019-08', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
