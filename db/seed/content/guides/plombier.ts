import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7126',
  series: [
    { serie: 'F4', state: 'à confirmer', note: 'pour placer les tuyaux d’un bâtiment dès le plan' },
    { serie: 'F1', state: 'à confirmer', note: 'atelier mécanique : filetage, raccords, pompes' },
    { serie: 'E', state: 'à confirmer', note: 'la physique de la pression et des débits' },
    { serie: 'pro', state: 'à confirmer', note: 'à voir selon la spécialité ouverte près de chez vous' },
  ],
  questions: [
    'Quelle fuite vous a donné le plus de mal, et comment l’avez-vous trouvée ?',
    'Faites-vous payer le déplacement quand la panne est toute petite ?',
    'Quels outils faut-il acheter en premier, et lesquels peuvent attendre ?',
    'Que faites-vous quand l’eau de la ville est coupée toute la journée ?',
    'Avez-vous appris les pompes et les forages, ou seulement la maison ?',
  ],
  sources: [
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'La Congolaise des eaux : un système de télégestion expérimenté à Brazzaville', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://lecourrierdekinshasa.com/node/142090', publishedOn: '2022-10-14', consultedOn: '2026-11-23' },
    { title: 'Parc industriel et commercial de Maloukou : visite du ministre de la Coopération internationale', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/parc-industriel-et-commercial-de-maloukou-denis-christel-sassou-nguesso-senquiert-du-fonctionnement-du-parc/', publishedOn: '2021-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Le téléphone sonne tôt : « Chez nous, l’eau coule sous la douche depuis hier. » On achète un raccord et du ruban d’étanchéité à la quincaillerie. Puis on monte dans un taxi avec la caisse à outils.

      Sur place, on ne casse rien tout de suite. On ferme l’arrivée, on ouvre, on écoute, on touche le mur. L’humidité monte derrière le carrelage : le tuyau est percé au coude. On annonce le prix avant de casser, parce que le client n’imagine pas qu’il faudra aussi remettre trois carreaux.

      À midi, autre maison. Là, pas d’eau du tout : la ville n’en donne que la nuit. Il faut poser une bâche, c’est-à-dire une grande réserve, et une petite pompe qui pousse l’eau vers la cuisine. On perce, on colle les tubes, on attend que la colle prenne, on remet l’eau doucement. Une goutte perle au troisième joint. On recommence ce joint. Il est dix-sept heures quand tout reste sec ; on montre au client comment couper lui-même la vanne.`,
    lieux: `
      Les maisons habitées donnent les petites pannes : robinet, chasse d’eau, évier bouché. Les maisons en construction donnent les gros travaux, où l’on passe les tuyaux avant que les murs soient enduits.

      On travaille aussi pour des hôtels, des hôpitaux, des écoles, des immeubles de bureaux, qui ont parfois quelqu’un d’attaché à l’entretien. À Pointe-Noire, la tuyauterie industrielle est un autre monde : acier soudé, contrôles, règles strictes. On y entre plutôt par la [soudure](/metiers/soudeur).

      La Congolaise des eaux s’occupe du captage, du traitement et des conduites de la ville [3]. Ses recrutements et le niveau demandé sont à confirmer auprès de l’entreprise.

      Dans les villages, l’eau vient d’un forage ou d’une source. Réparer une pompe y rend un grand service, mais le client suivant peut être à deux heures de piste.

      Une partie des tubes peut venir du pays : en 2021, la presse citait une usine de tuyaux en PVC au parc de Maloukou [4].`,
    savoirFaire: `
      Trouver avant de casser. On raisonne : si l’eau coule quand le robinet est fermé, la fuite est avant lui. C’est une enquête, avec peu d’indices.

      Connaître les matières. Le PVC se colle, d’autres plastiques se chauffent, le fer se visse, le cuivre se soude. Un mauvais mélange fuit au bout d’un mois.

      Penser à la pente : l’eau sale descend toute seule, si le tuyau penche assez et pas trop. Calculer une hauteur de réservoir pour avoir de la force à la douche.

      Tenir dans des positions pénibles, sous un évier ou dans une tranchée. Garder la maison propre et parler honnêtement : dire « je ne sais pas encore » vaut mieux que démolir une salle de bains.`,
    apresBepc: `
      « Installations sanitaires et traitement des eaux » : c’est le nom de la filière annoncée en 2016 au [CEFA](/formations/cefa) du bâtiment, à Brazzaville [2]. La Semaine africaine, dans un entretien non daté, parle de deux ans d’études et d’une vingtaine de places par domaine [1]. Écrivez ou passez sur place : le nombre de places, la date du dossier et les frais changent, ils sont à confirmer.

      On peut aussi entrer au [collège technique](/formations/college-technique) ou préparer un [CAP](/formations/cap), si une section de plomberie est ouverte dans votre département. Elle ne l’est pas partout.`,
    apresBac: `
      Un bac technique fait gagner du temps : vous savez lire un schéma, calculer un volume, rédiger un devis. F4 et E sont proches du bâtiment, F1 de la mécanique des pompes. Une bachelière de série D ou C peut apprendre aussi, mais elle reprendra les gestes depuis le début.

      Il y a aussi l’étage au-dessus : l’eau potable et son contrôle, avec le métier de [technicien du traitement des eaux](/metiers/technicien-traitement-eaux).`,
    apresBac2: `
      Un BTS ou une licence en hydraulique (la science de l’eau qui circule), en génie civil ou en énergie mène au bureau. On y dessine les réseaux d’un immeuble, on surveille des équipes, on prépare l’offre de l’entreprise pour obtenir un marché. Nous n’avons pas trouvé d’école d’ici qui affiche le mot « plomberie » à ce niveau. Demandez le programme écrit avant de payer une inscription, et cherchez les heures d’atelier.`,
    sansDiplome: `
      On apprend en suivant quelqu’un. Les premiers mois, on porte la caisse, on creuse, on coupe les tubes ; on regarde surtout. Puis on colle ses premiers joints.

      Choisissez une personne qui pose du neuf et qui dépanne : avec le neuf seul, on n’apprend pas à chercher. Notez chaque panne dans un cahier, avec un dessin et la solution. Ce cahier devient votre livre de cours. La page [sans diplôme](/parcours/sans-diplome) donne d’autres conseils.`,
    aSonCompte: `
      Le dépannage se prête bien au travail à son compte : une caisse d’outils, un téléphone, des clients dans le quartier. On démarre avec une scie, des clés, une pince, du ruban, un furet pour déboucher.

      Gagner la confiance compte autant que la main. Rendez les vieilles pièces au client, donnez le ticket de la quincaillerie, revenez sans faire d’histoire si le joint lâche. S’entendre avec une équipe de maçonnerie et une équipe d’électricité apporte des chantiers entiers. Un carnet d’entretien pour un petit hôtel ou une école donne un revenu plus régulier que les appels au hasard.`,
    essayer: `
      Chez vous, avec l’accord d’un adulte, suivez l’eau : où arrive-t-elle, où est la vanne, où part l’eau sale ? Dessinez le parcours. Fermez tous les robinets un soir, relevez le compteur, relevez-le encore le matin : s’il a tourné, vous avez trouvé une fuite.

      Vous pouvez changer le joint d’un robinet, vanne fermée, avec quelqu’un qui l’a déjà fait. Ne touchez ni à la pompe électrique, ni au chauffe-eau, ni à la fosse : le courant et les gaz y tuent.`,
    difficile: `
      L’eau sale, les odeurs, les fosses : on ne choisit pas toujours ses chantiers. Il faut se laver, se protéger les mains, et être à jour de ses vaccins.

      On vous appelle quand c’est déjà la catastrophe, le dimanche ou le soir, et le client est énervé. Il trouve cher un travail de vingt minutes, sans compter le trajet ni les années pour apprendre.

      Les raccords bon marché cassent vite. Si vous posez ce que le client a acheté au rabais, c’est votre nom qui sera abîmé. Enfin, quand la ville ne donne pas d’eau, on ne peut pas vérifier son travail : il faut revenir, souvent sans être payé deux fois.`,
    argent: `
      Pour un dépannage, on annonce un prix par intervention. Pour une maison neuve, on compte par « point d’eau » : un robinet, une douche, des toilettes. En entreprise, c’est un salaire au mois ou à la journée.

      Attention aux pièces : si vous les avancez et que le client tarde, vous travaillez à perte. Demandez une avance pour le matériel, reçue par mobile money avec un message qui le prouve.

      Aucune enquête sérieuse ne nous donne un revenu. Interrogez une personne qui dépanne et une autre qui pose du neuf : combien d’appels par semaine, combien de retours gratuits, combien de mauvais payeurs ?`,
  },
};
