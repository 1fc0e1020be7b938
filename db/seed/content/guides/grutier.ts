import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '8343',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'mécanique et hydraulique des engins' },
    { serie: 'F3', state: 'à confirmer', note: 'commandes électriques d’un portique' },
    { serie: 'F4', state: 'à confirmer', note: 'vie d’un chantier' },
    { serie: 'pro', state: 'à confirmer', note: 'utile pour lire les notices' },
  ],
  questions: [
    'Sur quelle grue avez-vous débuté, et qui était assis à côté de vous ?',
    'À partir de quel vent arrêtez-vous tout ?',
    'Votre certificat est-il accepté par les autres entreprises du pays ?',
    'Comment vous comprenez-vous avec la personne qui guide au sol ?',
  ],
  sources: [
    { title: 'Un centre de formation en conduite des poids lourds parmi les priorités de la DGTT', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202305300846.html', publishedOn: '2023-05-30', consultedOn: '2026-11-23' },
    { title: 'Congo Terminal accueille des étudiants en transport, logistique et commerce international', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202603120589.html', publishedOn: '2026-03-12', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Avant de monter, on inspecte : câbles, crochet, freins, niveau d’huile, sol sous les appuis. Là-haut, deux manettes et une radio. La personne au sol accroche la charge et fait signe ; on lève de dix centimètres, on attend qu’elle cesse de balancer, puis on continue. Poser un conteneur au bon endroit demande la douceur d’une main qui pose un œuf.

      Au port de Pointe-Noire, il y a des portiques de quai et de parc [2]. Ailleurs, on travaille sur un chantier, dans une scierie ou une base pétrolière, avec une grue sur camion. Un tableau indique le poids permis selon la longueur du bras : on le respecte même quand le chef s’impatiente.`,
    acces: `
      Un diplôme scolaire n’est pas toujours demandé ; une formation à la machine, si. On la reçoit le plus souvent dans l’entreprise, après des années à attacher les charges comme élingueuse ou élingueur, ou comme [conductrice ou conducteur d’engins](/metiers/conducteur-d-engins).

      Le [FONEA](/formations/fonea) et l’École génie travaux de Brazzaville avaient en 2023 un accord pour former aux engins de travaux et aux poids lourds [1]. Demandez si la grue en fait partie, et quand s’ouvre une session. Un bac F1 ou F3 aide à comprendre la machine.

      Moins de dix-huit ans : on ne monte pas, on ne guide pas, on ne passe pas sous une charge. Pour tester votre adresse, déplacez avec une ficelle et un crochet un gobelet plein d’eau sans rien renverser, un camarade donnant les signes.`,
    difficile: `
      Une seconde d’inattention peut tuer quelqu’un en bas. On est seul dans une cabine étroite, chaude, à dix ou trente mètres, sans pouvoir descendre à chaque besoin. L’orage et le vent arrêtent le travail, puis il faut rattraper le retard. Refuser une manœuvre dangereuse devant un client pressé demande du caractère.`,
    argent: `
      Une grande entreprise verse un salaire mensuel, souvent avec des primes de nuit ou de hauteur. Sur un chantier, le contrat s’arrête avec l’ouvrage : demandez sa durée et ce qui se passe entre deux. La location d’une grue se paie au jour, mais ce revenu va au propriétaire de l’engin. Les sommes exactes nous manquent ; un chef de parc ou un délégué du personnel saura vous répondre.`,
  },
};
