import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7422',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'physique des ondes et mathématiques' },
    { serie: 'D', state: 'à confirmer', note: 'physique, avec un bon niveau en mathématiques' },
    { serie: 'E', state: 'à confirmer', note: 'technologie, plans et électricité' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique, la plus proche des équipements' },
    { serie: 'F3', state: 'à confirmer', note: 'électricité : groupes, batteries, mise à la terre' },
    { serie: 'pro', state: 'à confirmer', note: 'si la spécialité touche à l’électricité ou aux réseaux' },
  ],
  questions: [
    'Qui vous a formé au travail en hauteur, et combien de jours a duré cette formation ?',
    'Qui fournit le harnais, et qui le contrôle ?',
    'Combien de nuits par mois dormez-vous loin de chez vous ?',
    'Qui vous emploie, l’opérateur ou un sous-traitant, et qu’est-ce que cela change ?',
    'Arrêtez-vous vraiment le travail quand l’orage approche ?',
  ],
  sources: [
    { title: 'Entretien avec le directeur général de Silicone Connect', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://lecourrierdekinshasa.com/node/122605', publishedOn: '2020-12', consultedOn: '2026-11-23' },
    { title: 'Article sur deux coupures de la fibre optique de Congo Télécom', publisher: 'Presse congolaise, reprise par allAfrica', url: 'https://fr.allafrica.com/stories/202304020150.html', publishedOn: '2023-04', consultedOn: '2026-11-23' },
    { title: 'Article sur le PUITS, centre de télécommunications de l’ENSP', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://lecourrierdekinshasa.com/node/15663', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique et professionnel : des séries H équipées en outils informatiques', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/112126', publishedOn: '2020-01-30', consultedOn: '2026-11-23' },
    { title: 'Article sur le départ de huit jeunes en formation chez Huawei', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://lecourrierdekinshasa.com/node/82690', publishedOn: '2018-04', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Cinq heures et demie, le pick-up quitte la ville avec deux personnes, jamais une seule. Au fond : harnais, casques, câbles, appareil de mesure, glacière. Une antenne s’est tue la veille, après l’orage. Trois villages n’ont plus de réseau.

      Au pied du pylône, on commence par le sol. Le groupe électrogène a-t-il du carburant ? Les batteries tiennent-elles ? Un voleur a-t-il coupé le câble de terre ? Souvent la panne est là. Si elle est en haut, on regarde le ciel, on appelle le centre de contrôle pour faire couper l’émission, on vérifie chaque sangle de l’autre. Puis on monte lentement, attaché tout le temps. Une prise d’antenne est brûlée par la foudre. On la change, on redescend, on mesure le signal.

      L’après-midi, autre chantier : la fibre optique, un fil de verre fin comme un cheveu. Un engin de travaux l’a arrachée au bord de la route. On ouvre la gaine, on nettoie, on soude les deux bouts dans une petite machine, on vérifie que la lumière passe. Le soir, photos et rapport.`,
    lieux: `
      Les opérateurs de téléphonie et d’accès à internet, leurs sous-traitants et les sociétés qui possèdent les pylônes emploient ces équipes. En 2020, le directeur d’une société de fibre citait plusieurs réseaux distincts : Congo Telecom, la compagnie d’électricité, les administrations, le projet Central African Backbone, le groupe Vivendi Africa [1].

      Le lieu de travail, c’est le pays : toits d’immeubles à Brazzaville, poteaux de quartier à Pointe-Noire, pylônes au bord d’une piste dans la Sangha ou les Plateaux. Même la mer compte : un câble sous-marin qui arrive près de Pointe-Noire a été coupé en mars 2023 [2].

      Il y a aussi des postes à l’abri, dans les salles de supervision, où l’on suit les alarmes sur écran, jour et nuit.`,
    savoirFaire: `
      Grimper n’est qu’une partie du métier. Beaucoup de temps passe au sol, avec des appareils.

      - Mesurer une tension, une puissance, une perte de lumière dans une fibre, et dire si la valeur est normale.
      - Lire un plan, retrouver un câble parmi cent, étiqueter.
      - Souder une fibre sans la plier ni se piquer : un éclat de verre dans la peau se voit à peine.
      - Poser une antenne dans la bonne direction, au degré près.
      - Entretenir groupes, batteries, panneaux solaires et climatiseurs des sites.
      - Travailler attaché, en suivant une procédure, et refuser de monter quand le vent ou l’orage vient.
      - Conduire sur piste et tenir un journal propre.

      Le vertige ne se commande pas. Une bonne santé et l’absence d’alcool, si.`,
    apresBepc: `
      Cherchez l’électronique ou l’électricité. Un [lycée technique](/formations/lycee-technique) industriel est le chemin naturel. Celui du 1er-Mai, à Brazzaville, recevait en 2020 des élèves orientés vers « réseau et télécom » dans une option H3 [4] ; voyez avec le proviseur si elle est toujours ouverte.

      À défaut, un [CAP](/formations/cap) d’électricité mène vers les équipes qui alimentent les sites. On y entre comme aide, puis on apprend la fibre sur le chantier, une fois majeur.`,
    apresBac: `
      Cherchez une école qui forme en électronique, en réseaux ou en télécommunications, en deux ou trois ans. Les bacs C, D, E, F2 et F3 y préparent par leurs matières. À Brazzaville, l’[École nationale supérieure polytechnique](/formations/umng-ensp) a reçu le PUITS, un centre équipé pour enseigner les télécommunications [3]. L’article n’est pas daté et remonte à plusieurs années. Quelles filières fonctionnent cette année, et quels bacs sont reçus ? Renseignez-vous au service de la scolarité avant de déposer un dossier.

      Interrogez aussi les [instituts polytechniques](/formations/institut-polytechnique-kintele) sur leurs spécialités. Un établissement sérieux a une soudeuse de fibre et laisse les élèves s’en servir.`,
    apresBac2: `
      Avec un BTS ou une licence professionnelle, on commence comme technicienne ou technicien de terrain. Plus tard, on dirige une équipe, on contrôle les travaux ou l’on devient spécialiste d’un équipement. On monte alors moins et on décide davantage.

      Les fabricants organisent leurs propres stages. En 2018, huit jeunes Congolais des filières technologiques, choisis parmi une centaine, étaient partis se former deux semaines chez Huawei, en Chine [5]. Suivez les annonces du ministère des Télécommunications. L’anglais pèse lourd dans ces sélections.`,
    sansDiplome: `
      Des manœuvres creusent les tranchées, tirent les câbles, portent le matériel, gardent les sites. C’est une vraie porte d’entrée pour un adulte, mais elle se referme vite si l’on n’apprend pas à mesurer.

      Personne ne devrait monter sans formation à la hauteur, sans visite médicale et sans harnais vérifié. Si un chef vous propose de grimper « juste une fois », refusez. Pour apprendre une base solide, demandez au [FONEA](/formations/fonea) quelles formations d’électricité sont ouvertes.`,
    aSonCompte: `
      Le pylône ne se travaille pas seul : le matériel coûte trop cher et l’opérateur veut une entreprise assurée. En revanche, une petite équipe peut vivre des travaux proches du sol. Elle pose une antenne de télévision, câble un hôtel, installe le wifi d’une école ou raccorde une boutique à la fibre pour le compte d’un fournisseur.

      On devient alors sous-traitant. Lisez bien le papier : qui paie les câbles, dans quel délai est-on réglé, que se passe-t-il si l’abonné se plaint ? Attendre trois mois son argent avec des ouvriers à payer chaque samedi, cela a fermé plus d’une affaire.`,
    essayer: `
      Pas de pylône, pas de toit, pas de poteau, pas d’armoire électrique avant la majorité. Ce n’est pas une formule : des gens y meurent.

      On peut se tester autrement. Installez une application qui affiche la force du signal et dressez la carte de votre quartier : où passe-t-on de cinq barres à une ? Pourquoi derrière cet immeuble ? Cherchez où se trouvent les antennes et dessinez leurs directions, depuis la rue. Fabriquez, dans la maison, une antenne de fil pour un petit poste à piles. Pendant une journée portes ouvertes, demandez à voir une salle de supervision.`,
    difficile: `
      La hauteur tue, l’électricité aussi. Une seconde d’inattention suffit, même après dix ans. La route est un autre danger : longues pistes, fatigue, nuit.

      D’octobre à mai, dans le sud, les pluies abîment les pistes et la foudre abîme les équipements : c’est le moment où l’on vous appelle le plus. On dort dans un village sans savoir quand on rentre. On travaille la nuit, quand peu de gens téléphonent.

      Les vols de carburant et de batteries mettent parfois les équipes en mauvaise position avec les habitants ou les gardiens. Les contrats de sous-traitance sont courts. Enfin, vous entendrez toutes les plaintes sur la lenteur du réseau, sans pouvoir y répondre.`,
    argent: `
      Chez un opérateur, on reçoit un salaire mensuel avec souvent des frais de mission : nourriture et nuit payées à part. Chez un sous-traitant, on est parfois payé au site ou au kilomètre de câble posé ; les semaines sans chantier ne rapportent rien.

      Avant d’accepter, faites écrire trois choses : l’assurance en cas d’accident, les frais de route, le remplacement du harnais. Un employeur qui vous fait acheter votre casque vous renseigne déjà sur lui.

      Nous n’avons trouvé aucune grille publiée. Allez voir l’[ACPE](/formations/acpe), et une équipe à la pause : combien de jours de mission par mois, payés quand, et combien de semaines sans chantier l’an dernier ?`,
  },
};
