import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '8311',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'moteurs diesel' },
    { serie: 'F3', state: 'à confirmer', note: 'une locomotive est pleine d’électricité' },
    { serie: 'E', state: 'à confirmer', note: 'bases techniques larges' },
    { serie: 'C', state: 'à confirmer', note: 'physique' },
    { serie: 'D', state: 'à confirmer', note: 'sciences' },
  ],
  questions: [
    'Comment entre-t-on aujourd’hui au centre de formation du chemin de fer ?',
    'Par quels postes passe-t-on avant la cabine ?',
    'Que faites-vous quand quelqu’un est sur la voie ?',
    'Les salaires arrivent-ils à la date prévue en ce moment ?',
  ],
  sources: [
    { title: 'Transport : les trains Air Pool et Air Mbinda de nouveau sur les rails', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/transport-les-trains-air-pool-et-air-mbinda-bientot-de-nouveau-sur-les-rails', publishedOn: '2024-01', consultedOn: '2026-11-23' },
    { title: 'CFCO : mise en route de quatre locomotives à partir de Pointe-Noire', publisher: 'L’Horizon africain', url: 'https://www.lhorizonafricain.com/c-f-c-o-chemin-de-fer-congo-ocean-mise-en-route-de-quatre-locomotives-a-partir-de-pointe-noire/', publishedOn: '2023-01', consultedOn: '2026-11-23' },
    { title: 'Le ministre des Transports visite les centres de production du CFCO', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201710250972.html', publishedOn: '2017-10-25', consultedOn: '2026-11-23' },
    { title: 'Chemin de fer Congo-Océan : présentation', publisher: 'Winne', url: 'https://www.winne.com/congo2/to03.html', consultedOn: '2026-11-23' },
    { title: 'Article sur la visite de la ministre des Transports au CFCO', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202502200547.html', publishedOn: '2025-02-20', consultedOn: '2026-11-23' },
    { title: 'Grève au CFCO : les cheminots accumulent 37 mois de salaires impayés', publisher: 'Matin libre', url: 'https://www.matinlibre.cg/greve-au-cfco-les-cheminots-accumulent-37-mois-de-salaires-impayes/', publishedOn: '2024-10', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      On arrive une heure avant le départ. Freins, sable, carburant, feux, attelages : chaque point est coché avec un aide. Puis la radio donne l’autorisation et le convoi s’ébranle, lentement, avec ses wagons de bois, de carburant ou de voyageurs.

      Il faut des centaines de mètres pour s’arrêter, donc on freine longtemps avant. On surveille signaux, vitesse, courbes, troupeaux, gens qui marchent sur les rails. Au Congo, la ligne va de Pointe-Noire à Brazzaville : 510 kilomètres, douze tunnels et plus de cent cinquante ponts et viaducs [4]. La nuit, dans le Mayombe, on se fie au phare et à sa mémoire de la voie.`,
    acces: `
      Le grand employeur est le CFCO, le Chemin de fer Congo-Océan. À notre connaissance, aucun lycée n’enseigne la conduite ; elle s’apprend à l’intérieur, d’ordinaire après une embauche à l’atelier ou en aide-conduite.

      L’entreprise a un centre de formation et d’apprentissage. En janvier 2024, il était fermé depuis plusieurs années et le ministre annonçait sa réouverture [1]. A-t-il rouvert depuis ? Écrivez à la direction des ressources humaines, à Pointe-Noire. Un bac technique, F1 ou F3, ou un diplôme de mécanique vous place mieux qu’un bac général, sans certitude.

      Ce métier ne s’essaie pas sur les voies, et personne de moins de dix-huit ans ne doit y marcher. Apprenez plutôt la mécanique, ou suivez sur une carte les gares de la ligne en calculant vitesses et durées.`,
    difficile: `
      Les rails ont souffert. En 2017, on comptait plus d’une cassure par kilomètre et neuf mois de salaires en retard [3]. Quatre locomotives neuves ont roulé en 2023 [2]. Mais en février 2025, la ministre des Transports trouvait encore les installations très usées [5]. Déraillements, pluies qui emportent la voie, nuits hors de chez soi, peur de heurter une personne que l’on ne pouvait éviter : cela marque.`,
    argent: `
      Un salaire mensuel d’entreprise publique, avec des primes de route ou de nuit, voilà la forme. L’important est de savoir s’il tombe : en octobre 2024, des cheminots en grève réclamaient trente-sept mois impayés [6]. Avant de signer, demandez à deux collègues en poste et au syndicat : les salaires sont-ils à jour, les soins remboursés, la retraite versée ? Le montant, lui, dépend de l’échelle interne, que nous n’avons pas.`,
  },
};
