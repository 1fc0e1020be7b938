import { ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';

export const dynamic = 'force-dynamic';

/** For parents and legal guardians. */
export function GET(): Promise<Response> {
  return renderDocument({
    path: '/parents',
    title: 'Pour les parents',
    description:
      'Ce qu’est le test d’intérêts, les droits de votre enfant et les vôtres, comment parler du résultat, et de quoi vous méfier.',
    jsonLd: [breadcrumbs({ path: '/parents', name: 'Parents' })],
    body: (
      <PageShell current="/parents">
        <h1>Pour les parents et les responsables légaux</h1>
        <p className="lead">
          Votre enfant passe un test d’intérêts, ou veut le passer. Voici ce que c’est, ce que vous pouvez demander, et
          comment l’aider.
        </p>

        <h2>Ce qu’est le test</h2>
        <p>
          60 activités de la vie courante. Votre enfant dit si elle ou il aimerait les faire. Il n’y a ni bonne ni
          mauvaise réponse. À la fin, le test montre ce qui l’attire et propose des métiers à explorer au Congo, du plus
          court au plus long chemin d’études.
        </p>
        <p>
          Cela prend environ 15 minutes et 0,1 Mo. C’est gratuit. Personne ne doit vous demander d’argent pour ce test.
        </p>

        <h2>Ce qu’il n’est pas</h2>
        <ul>
          <li>Ce n’est pas un examen. Il ne mesure ni l’intelligence, ni le niveau scolaire, ni le caractère.</li>
          <li>Ce n’est pas une décision. Il ne choisit ni la série du bac, ni l’école, ni le métier.</li>
          <li>Ce n’est pas une promesse d’emploi ou d’admission.</li>
        </ul>
        <p>
          Le test est en cours de validation. <a href="/methode">Lire comment il est fait</a>
        </p>

        <h2>Avant 18 ans : votre accord</h2>
        <p>
          Sans compte, les réponses restent dans le navigateur du téléphone. Avec un compte, avant 18 ans, nous
          demandons l’accord d’un parent ou d’un responsable légal avant qu’une conseillère ou un conseiller puisse
          ouvrir sur ce site ce que votre enfant lui montre. Sans votre accord, la personne avec qui votre enfant prend
          rendez-vous voit son nom, l’heure et pourquoi votre enfant vient, et peut afficher son numéro de téléphone
          jusqu’à sept jours après. Elle ne le reçoit alors que sur place, dans un lieu que l’administration du site a
          approuvé pour les mineurs. Ce site ne vous prévient pas : demandez à votre enfant le jour et le lieu, et venez
          si vous voulez. Avec votre accord vérifié, cette personne voit aussi ce que votre enfant choisit de lui
          montrer pour ce rendez-vous, lit ce qu’il a répondu, et peut écrire des notes ; le rendez-vous peut aussi se
          faire par téléphone. Vous pouvez donner votre accord de deux façons :
        </p>
        <ul>
          <li>
            <b>par un lien</b> que vous recevez par e-mail, ou que votre enfant vous donne ;
          </li>
          <li>
            <b>par une feuille imprimée</b> que vous signez, et que votre enfant remet à la conseillère ou au conseiller
            de son établissement. Ce site ne peut pas la lire : deux personnes du service la vérifient.
          </li>
        </ul>
        <p>
          Une réponse par le lien n’ouvre rien tant que la conseillère ou le conseiller qui reçoit votre enfant n’a pas
          vérifié que c’est bien vous. Cette personne vous appelle à un numéro que l’établissement a dans son registre,
          et doit d’abord vous dire les quatre chiffres affichés après votre réponse. On ne vous demandera ni argent, ni
          code. Chaque parent répond pour lui-même : dès que l’un dit non, rien n’est ouvert. Vous avez gardé votre reçu
          ? <a href="/consentement/recu">Relire ou retirer votre accord</a>
        </p>
        <Notice title="Votre accord n’ouvre pas le résultat">
          <p>
            Le résultat appartient à votre enfant. C’est elle ou lui qui décide de vous le montrer. Une réponse est plus
            sincère quand on sait qui la lira.
          </p>
        </Notice>

        <h2>En parler ensemble</h2>
        <ul>
          <li>Demandez d’abord : « Est-ce que ce résultat te ressemble ? Qu’est-ce qui t’étonne ? »</li>
          <li>Cherchez des exemples : « Quand as-tu aimé faire cela ? »</li>
          <li>Un métier inattendu n’est pas une erreur du test ni un caprice. Demandez ce qui attire dedans.</li>
          <li>Présentez à votre enfant une personne qui fait ce métier. Une heure de conversation apprend beaucoup.</li>
          <li>
            Parlez aussi de ce que le test ne voit pas : les notes, le coût, la distance, la santé, les besoins de la
            famille.
          </li>
        </ul>

        <h2>De quoi se méfier</h2>
        <ul>
          <li>
            <b>Une place de concours ne s’achète pas.</b> Ne payez pas une personne qui promet une admission ou une
            réussite, même si elle dit connaître quelqu’un.
          </li>
          <li>
            <b>Une école privée doit avoir un agrément.</b> Avant de payer, demandez à voir l’agrément de la formation
            choisie, avec sa date, et vérifiez auprès du ministère. Une école peut être agréée pour une formation et pas
            pour une autre.
          </li>
          <li>
            <b>Ce service ne vend ni place, ni diplôme, ni emploi.</b> Si quelqu’un le prétend en notre nom,{' '}
            <a href="/contact">dites-le-nous</a>.
          </li>
        </ul>

        <h2>Sans téléphone</h2>
        <p>Le questionnaire existe sur papier. Une conseillère ou un conseiller peut ensuite saisir les réponses.</p>
        <p className="actions">
          <ButtonLink href="/tests/riasec/papier" variant="secondary">
            Imprimer le questionnaire
          </ButtonLink>
        </p>
      </PageShell>
    ),
  });
}
