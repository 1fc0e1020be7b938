import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7125',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'machines-outils, cotes au millimètre, dessin de pièces' },
    { serie: 'F4', state: 'à confirmer', note: 'façades et ouvertures d’un bâtiment' },
    { serie: 'E', state: 'à confirmer', note: 'dessin technique et calcul des angles' },
    { serie: 'pro', state: 'à confirmer', note: 'un bac de menuiserie bois donne déjà le sens de l’assemblage' },
  ],
  questions: [
    'Comment prenez-vous les mesures quand le mur n’est pas d’équerre ?',
    'Qui transporte les grandes vitres, et que se passe-t-il si l’une casse en route ?',
    'Achetez-vous les barres ici, ou viennent-elles de l’étranger ?',
    'Comment travaillez-vous quand le courant manque toute la matinée ?',
    'Quels accidents avez-vous vus à la scie, et comment les évitez-vous ?',
  ],
  sources: [
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Premier arrêt chez le client, un mètre à la main. La fenêtre doit entrer dans un trou que les maçons ont laissé un peu de travers. On mesure en haut, au milieu, en bas, puis les deux diagonales ; on garde la plus petite cote.

      De retour à l’atelier, on regarde le plan de coupe. Une barre d’aluminium coûte cher et fait plusieurs mètres. On y place les morceaux comme dans un coupon de tissu, pour perdre le moins possible. La scie crie, les copeaux brillants volent, on porte des lunettes et un casque contre le bruit. À peine trois montants coupés, panne de courant. Le groupe de la voisine sert à deux ateliers ; on attend son tour en vissant les équerres à la main.

      L’après-midi, on monte le joint, on pose la vitre avec des ventouses, on règle les roulettes du coulissant. Il glisse mal : un copeau dans le rail. On essuie, on recommence.

      Vers seize heures, le pick-up part lentement avec la baie vitrée debout, sanglée entre deux couvertures.`,
    lieux: `
      L’atelier est souvent un hangar au bord d’une avenue, avec les cadres exposés devant pour attirer le client. La pose se fait ailleurs : villas, immeubles, boutiques, pharmacies, banques, bureaux.

      La clientèle est surtout à Brazzaville et à Pointe-Noire, là où l’on construit avec de grandes vitres. Dans les villes moyennes, les ateliers sont moins nombreux et l’on fait aussi du portail en fer ou du bois pour remplir les semaines.

      Au bord de la mer, l’air salé ronge le fer ; l’aluminium y résiste mieux, ce qui aide à vendre.

      De grands chantiers font venir des éléments tout prêts. Il reste alors la pose, les réglages et, pendant des années, les réparations : poignées, serrures, joints, vitres cassées.`,
    savoirFaire: `
      Travailler au millimètre. Une coupe fausse ne se recolle pas, et la barre est perdue.

      Tracer, scier à quarante-cinq degrés, percer, visser, étancher au silicone. Régler une roulette, une crémone (la tige qui verrouille la fenêtre), un ferme-porte.

      Penser à l’eau : sous une pluie battante, elle entre par le moindre trou. On apprend où percer le rail du bas pour qu’elle ressorte.

      Manipuler du verre avec calme, à deux ou à quatre, sans courir. Choisir l’épaisseur et le type : un vitrage de porte ne doit pas tomber en lames sur un enfant.

      Lire un plan d’architecte, faire un croquis avec toutes les mesures, calculer les coupes. Un tableur ou une application fait gagner des barres entières.`,
    apresBepc: `
      Le programme de lancement des [CEFA](/formations/cefa), en 2016, prévoyait à Brazzaville une filière « ouvrages métalliques et du verre » [1]. Plus tard, la presse parlait encore de « soudure et baie vitrée » parmi ce qu’on y enseigne [2]. C’est ce que nous connaissons de plus proche. La part réelle d’aluminium dans les cours, par rapport au fer, est à demander : faites-vous montrer l’atelier et les machines.

      Un [CAP](/formations/cap) de menuiserie bois ou de construction métallique n’est pas perdu : mesurer, tracer, assembler et poser sont les mêmes réflexes.`,
    apresBac: `
      Avec F1 ou E, vous passez plus vite du croquis à la fabrication, et les machines réglées par ordinateur vous font moins peur. F4 aide à parler avec l’architecte et le chantier.

      L’avantage du bac se voit surtout au bureau : chiffrer une façade, commander les bonnes quantités, dessiner sur ordinateur. Une entreprise qui pose pour de grands immeubles a besoin de quelqu’un pour cela ; ce poste ressemble à celui de [dessinatrice ou de dessinateur](/metiers/dessinateur-batiment).`,
    apresBac2: `
      Nous n’avons pas trouvé d’études supérieures sur ce métier précis. Un BTS en génie civil, en construction métallique ou en gestion aide à monter une vraie petite usine : machines, stocks, salariés, contrats avec ceux qui font bâtir. Avant d’investir, un stage long dans un atelier montre où l’argent se perd : chutes, casse, retards de livraison.`,
    sansDiplome: `
      L’atelier reste l’école principale. On balaie, on porte les barres, on visse ; ensuite viennent la coupe et la pose, rarement avant un an. Les calculs de coupe, certains patrons les gardent pour eux. Demandez dès le début à apprendre aussi la prise de mesures : sans elle, on reste aide.

      Un point à regarder avant de signer : la scie a-t-elle son capot de protection, y a-t-il des gants et des lunettes pour l’apprenti ? Une maison qui économise là-dessus économisera sur vous.`,
    aSonCompte: `
      Il faut plus d’argent pour démarrer que dans d’autres métiers du bâtiment. Comptez une scie à onglet (elle coupe en biais), une perceuse, une riveteuse, une table. Ajoutez un local où le verre ne risque rien. Certains commencent par la pose et la réparation, avec une caisse à outils, puis louent des heures de machine chez un collègue.

      L’avance du client sert à acheter les barres. Ne l’utilisez jamais pour finir la commande d’un autre : la chaîne casse toujours. Écrivez la couleur, l’épaisseur du verre, le sens d’ouverture, et faites signer le croquis. Le fonds [FIGA](/formations/figa) existe pour aider les petites entreprises à emprunter ; ses conditions sont à lui demander.`,
    essayer: `
      Avant 18 ans, ni scie ni vitre : une personne sérieuse ne vous en confiera pas.

      Prenez plutôt du carton épais. Mesurez une fenêtre de chez vous et dessinez-la de face avec toutes ses mesures. Fabriquez-en une au quart de sa taille, avec deux battants qui coulissent pour de bon. Les coins sont-ils à angle droit ? Est-ce que ça glisse ? Ensuite, jouez au plan de coupe : dans des bandes de soixante centimètres, placez tous vos morceaux en jetant le moins possible. Regarder une pose de loin, depuis la rue et avec un adulte, apprend aussi beaucoup.`,
    difficile: `
      Le verre ne prévient pas. Une vitre trop serrée éclate, un bord coupe jusqu’à l’os. La scie prend un doigt en une seconde. Le bruit, jour après jour, use l’oreille sans qu’on s’en aperçoive.

      Une erreur de mesure se paie comptant : on refait à ses frais. Les barres et les accessoires viennent souvent de loin. Quand la bonne teinte manque chez le fournisseur, tout s’arrête et le client croit que vous mentez.

      Sans courant, pas de coupe. Les ateliers qui n’ont ni groupe ni avance travaillent la nuit pour rattraper. Il faut enfin poser en étage, à bout de bras, avec un cadre que le vent attrape.`,
    argent: `
      Le prix se fait au mètre carré de fenêtre ou à la pièce, matériel compris. L’apprenti reçoit surtout son repas et son transport ; l’ouvrier, une somme par semaine, par mois ou par pose.

      Pour qui tient l’atelier, tout se joue dans les chutes, ces bouts de barre perdus. Deux barres gâchées, et le bénéfice de la fenêtre a disparu. S’y ajoutent le loyer du hangar, le carburant du groupe, les lames.

      Des chiffres sûrs, nous n’en avons pas. Dans un atelier, demandez quelle part du devis revient à la main-d’œuvre. Demandez aussi combien de fenêtres sortent par semaine, en bonne et en mauvaise période.`,
  },
};
