import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3411',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'orthographe et résumé' },
    { serie: 'G1', state: 'à confirmer', note: 'dactylographie et archives' },
    { serie: 'D', state: 'à confirmer', note: 'méthode' },
    { serie: 'G2', state: 'à confirmer', note: 'frais et reçus du tribunal' },
  ],
  questions: [
    'Entre l’ENMA et l’ENAM, quelle école conseillez-vous aujourd’hui ?',
    'Comment notez-vous quand trois personnes parlent à la fois ?',
    'Que vous demande-t-on au guichet toute la journée ?',
    'Les dossiers sont-ils encore en papier dans votre tribunal ?',
  ],
  sources: [
    { title: 'Formation : il faut rétablir la réputation de l’ENMA', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/formation-il-faut-retablir-la-reputation-de-lenma/', consultedOn: '2026-11-23' },
    { title: 'ENMA en péril : coulisses d’une réforme contestée', publisher: 'Congo-B', url: 'https://congo-b.com/enma-en-peril-coulisses-dune-reforme-contestee', consultedOn: '2026-11-23' },
    { title: 'Fonction publique : les finalistes de l’ENMA réclament la notification du quota 2024', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202409200162.html', publishedOn: '2024-09-20', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Rien ne se juge sans le greffe. Avant l’audience, on prépare les dossiers, on vérifie que chacun a été convoqué, on affiche la liste. Pendant, on note ce qui se dit : une réponse oubliée peut tout changer. Après, on met la décision en forme, on la fait signer, on l’enregistre, on en délivre copie.

      Le reste du temps se passe au guichet. Une veuve veut un certificat, un commerçant cherche son jugement de l’an dernier. On explique, on cherche dans les registres, on oriente. La signature de la greffière ou du greffier rend le papier vrai ; elle engage donc sérieusement.`,
    acces: `
      Deux écoles publiques se partagent la route. L’[ENMA](/formations/enma) forme des cadres moyens : deux ans pour le titre de greffière ou greffier principal, selon un article sans date [1]. L’[ENAM](/formations/umng-enam) prépare des cadres supérieurs : l’option « greffier en chef » y dure trois ans [1].

      Autrefois, la seconde voie était réservée à des fonctionnaires passés par l’ENMA ; elle s’est ouverte aux bachelières et bacheliers sans expérience, et cela fait débat [1][2]. Lisez l’avis officiel et daté du concours avant de vous inscrire. Et l’école n’est pas l’emploi : en septembre 2024, des personnes sorties de l’ENMA entre 2012 et 2023 demandaient encore leur entrée dans la fonction publique [3]. Une licence de droit reste un appui solide.

      Sans le bac, demandez à l’ENMA ses niveaux d’entrée, ou regardez [secrétaire](/metiers/secretaire). Pour vous tester, notez avec un adulte dix minutes d’une audience publique, puis comparez vos feuilles.`,
    difficile: `
      Des piles de papier jaunies, des armoires pleines, une fuite dans le toit : perdre un dossier, c’est perdre le procès de quelqu’un. On écoute des récits durs sans rien pouvoir dire. Le public, las d’attendre, se fâche contre la personne du guichet. Des arrangements vous seront proposés pour faire passer une affaire devant les autres ; les accepter est une faute grave.`,
    argent: `
      C’est un emploi de la fonction publique, avec une paie de chaque mois qui suit la catégorie. Quand un acte est payant, les frais vont à l’administration, contre reçu, et non dans une poche. Demandez au ministère de la Justice la catégorie de départ selon l’école, et le temps moyen avant l’affectation. Nous n’avons pas la grille sous les yeux.`,
  },
};
