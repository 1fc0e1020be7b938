import { Table } from '#app/_ui/table.tsx';
import { keptWords, RETENTION, type Retention } from '#lib/jobs/core/retention.ts';

/** A guest, and a guest who asks for a resume code. */
export function VisitorData() {
  return (
    <>
      <h2>Vous faites le test sans compte</h2>
      <p>
        Vos réponses sont rangées dans des cookies, de petits fichiers de votre navigateur. Ils sont signés : si
        quelqu’un les modifie, nous le voyons. Le serveur les lit pour afficher les questions et calculer le résultat,
        puis les oublie. Il garde un moment en mémoire la page du résultat, sans nom, pour la montrer plus vite. Il
        n’écrit rien sur un disque.
      </p>
      <p>
        Sur un téléphone prêté ou partagé, appuyez sur « Quitter et effacer » : les réponses sont supprimées de
        l’appareil.
      </p>

      <h3>Si vous demandez un code de reprise</h3>
      <p>
        Le code sert à continuer sur un autre appareil. Dans ce cas seulement, vos réponses sont gardées sur le serveur,
        sans votre nom. Le code lui-même n’y est pas lisible : nous n’en gardons qu’une empreinte, qui ne permet pas de
        le retrouver. Au bout de {keptWords(RETENTION['guest-resumes'])}, le code ne marche plus.
      </p>

      <h3>Si vous signalez une erreur sur une page</h3>
      <p>
        Votre message et l’adresse de la page arrivent aux personnes qui administrent le service, sans votre nom ni
        votre compte. N’y écrivez rien de personnel.
      </p>

      <h3>Si vous signalez un problème avec un adulte</h3>
      <p>
        Avec ou sans compte, vous pouvez dire <a href="/probleme">ce qui s’est passé</a> avec une conseillère ou un
        conseiller. Vos mots et le numéro où vous rappeler sont chiffrés. Les personnes qui administrent le service les
        lisent ; celle dont vous parlez ne les lit jamais, même si elle administre le service. Si vous effacez votre
        compte, le message reste pour qui doit agir, sans votre nom ni votre numéro.
      </p>
    </>
  );
}

/** What an account holds, who sees it and how to take it out. */
export function AccountData() {
  return (
    <>
      <h2>Vous avez un compte</h2>
      <Table
        caption="Ce qui est gardé avec un compte"
        head={['Quoi', 'Pourquoi']}
        rows={[
          ['Adresse e-mail, nom', 'Vous reconnaître et vous écrire'],
          ['Identifiant', 'Vous connecter, si vous n’avez pas donné d’adresse e-mail'],
          ['Mot de passe', 'Vous connecter. Il est gardé sous une forme que personne ne peut relire'],
          [
            'Téléphone',
            'Facultatif et chiffré. Vous joindre. Il ne sert à se connecter que dans les comptes ouverts avec un numéro avant le 27 novembre 2026, ou si vous l’avez demandé à une conseillère ou un conseiller qui l’a vérifié',
          ],
          ['Date de naissance', 'Facultative. Savoir si l’accord d’un parent est nécessaire. Elle est chiffrée'],
          ['Genre', 'Facultatif. Il ne change jamais un résultat'],
          [
            'Études, emploi, intérêts, objectifs',
            'Facultatifs. Garder votre parcours au même endroit. Ils ne changent jamais un résultat',
          ],
          [
            'Réponses et résultats des tests',
            'Vous les remontrer tels qu’ils ont été calculés ; sans votre nom, avec ceux de beaucoup d’autres, vérifier ce que valent nos questions',
          ],
          ['Métiers que vous gardez', 'Les retrouver et les comparer'],
          [
            'Rendez-vous, ce que vous répondez avant, et la ville dont vous lisez l’heure',
            'Vous recevoir. Vos réponses sont chiffrées. Si vous effacez votre compte, le rendez-vous reste dans les comptes du service, sans votre nom ni vos réponses',
          ],
          [
            'Ce que vous montrez pour un rendez-vous, à qui, jusqu’à quand',
            'Ne le montrer à personne d’autre, ni plus longtemps',
          ],
          [
            'Notes et prochaines étapes des conseillères et conseillers',
            'Vous suivre d’un rendez-vous à l’autre. Elles sont chiffrées. Elles sont effacées avec votre compte, ou avec celui de la personne qui les a écrites',
          ],
          [
            'Accord d’un responsable légal',
            'Avant 18 ans : qui l’a donné, quand, par quel moyen, et qui du service l’a vérifié. Une autre personne du service que celle qui a enregistré une feuille signée la lit pour la vérifier',
          ],
          [
            'Correction demandée de la date de naissance',
            'Attendre qu’une conseillère ou un conseiller la vérifie avec vous. Elle est chiffrée, et effacée ensuite',
          ],
          ['Appareils où votre compte est ouvert', 'Vous les montrer, pour fermer ceux que vous ne reconnaissez pas'],
          [
            'Second code, pour qui reçoit des personnes ou administre le service',
            'Vérifier à la connexion que c’est bien cette personne. Sa clé est chiffrée',
          ],
          ['Journal des actions', 'Savoir qui a changé quoi ou lu quoi, en cas de problème'],
        ]}
      />

      <h3>Qui voit quoi</h3>
      <ul>
        <li>
          <b>Vous</b> voyez tout ce qui vous concerne.
        </li>
        <li>
          <b>La conseillère ou le conseiller avec qui vous avez rendez-vous</b> voit votre nom, l’heure et pourquoi vous
          venez, et lit ce que vous avez répondu. Avant 18 ans, ces réponses se lisent quand l’accord d’un parent ou
          d’un responsable légal est vérifié, pas avant. Cette personne peut afficher votre numéro de téléphone jusqu’à
          sept jours après le rendez-vous ; chaque affichage est inscrit. Elle lit l’accord de votre parent pour le
          vérifier, et la date de naissance que vous demandez de corriger. Si le rendez-vous est confié à quelqu’un
          d’autre du service, c’est cette autre personne qui voit tout cela, et la première ne le voit plus. Dans son
          propre agenda peuvent arriver l’heure et le lieu, sans votre nom ni pourquoi vous venez.
        </li>
        <li>
          <b>La même personne</b> voit vos résultats de test ou votre profil si vous choisissez de les lui montrer pour
          un rendez-vous, jusqu’à la date que vous choisissez : au plus 30 jours après le rendez-vous. Du profil, elle
          voit vos études, votre série, votre activité, votre expérience, les domaines qui vous attirent et vos
          objectifs, jamais votre date de naissance ni votre téléphone. Vous arrêtez quand vous voulez. Si le
          rendez-vous est annulé ou confié à quelqu’un d’autre, cela s’arrête aussi. Avant 18 ans, il faut en plus
          l’accord vérifié d’un parent ou d’un responsable légal.
        </li>
        <li>
          <b>Les notes.</b> La conseillère ou le conseiller qui vous reçoit peut écrire des notes sur vous, chiffrées.
          Certaines, vous les lisez aussi. Elles sont lues par les conseillères et conseillers qui ont ou ont eu
          rendez-vous avec vous, ou par la personne seule qui les a écrites. Les prochaines étapes qu’on vous propose,
          vous les lisez toutes, et ces conseillères et conseillers aussi. Avant 18 ans, rien de cela ne s’écrit sans
          l’accord vérifié d’un parent ou d’un responsable légal.
        </li>
        <li>
          <b>Qui a lu quoi.</b> Quand une conseillère ou un conseiller ouvre votre fiche, c’est inscrit, et vous le
          lisez dans <a href="/profil/lectures">votre profil</a>.
        </li>
        <li>
          <b>Votre parent ou responsable légal</b> ne voit pas votre résultat, même après avoir donné son accord. C’est
          à vous de le montrer, ou non.
        </li>
        <li>
          <b>Les personnes qui administrent le service</b> tiennent le service en marche. Avec ce que vous écrivez en
          entier pour vous connecter, elles trouvent votre compte : votre nom, votre rôle, depuis quand le compte
          existe, s’il est ouvert et si votre adresse est confirmée. Chaque recherche, chaque lecture et ce qui change
          dans un compte sont inscrits au journal. Elles voient aussi les heures des rendez-vous d’un lieu, ou d’une
          personne qui ne reçoit plus, et des nombres de rendez-vous, sans les noms de qui vient.
        </li>
        <li>
          <b>Une personne à qui vous envoyez un lien de partage</b> voit ce résultat, sans votre nom, tant que vous ne
          coupez pas le lien.
        </li>
      </ul>
      <p>
        Nous ne vendons pas vos données. Il n’y a ni publicité ni outil de mesure d’une autre société sur ces pages.
      </p>

      <h3>Emporter ou effacer</h3>
      <p>
        Dans <a href="/profil">votre profil</a>, vous pouvez télécharger vos données et supprimer votre compte. Vous
        n’avez pas à donner de raison. Le fichier contient aussi les notes écrites sur vous que plusieurs conseillères
        et conseillers peuvent lire, mais pas celles que leur auteur lit seul. Le journal des actions reste, sous un
        numéro : il ne contient ni votre nom, ni votre adresse, ni vos réponses.
      </p>

      <h3>Les messages que nous envoyons</h3>
      <p>
        Seulement ce qu’il faut pour le service : confirmer une adresse, changer un mot de passe, dire qu’un résultat
        est gardé ou qu’un compte est effacé, demander l’accord d’un parent, annoncer, changer ou rappeler un
        rendez-vous, inviter une conseillère ou un conseiller. Pas de publicité. Vous pouvez arrêter les rappels, par le
        lien qui est dans chacun d’eux ou dans votre <a href="/profil">profil</a>.
      </p>
    </>
  );
}

/** How long each thing is kept: the table that the jobs obey. */
export function Kept() {
  return (
    <>
      <h2>Combien de temps nous gardons</h2>
      <p>Chaque nuit, ce dont le temps est passé est supprimé.</p>
      <Table
        caption="Ce qui est gardé, et jusqu’à quand"
        head={['Quoi', 'Combien de temps', 'À partir de', 'Pourquoi']}
        rows={Object.values<Retention>(RETENTION).map((line) => [line.what, keptWords(line), line.from, line.why])}
      />
    </>
  );
}

/** Cookies and technical logs. */
export function Cookies() {
  return (
    <>
      <h2>Cookies</h2>
      <p>
        Tous sont nécessaires au service, aucun ne suit ce que vous faites ailleurs. C’est pourquoi nous n’affichons pas
        de bandeau.
      </p>
      <Table
        caption="Cookies utilisés"
        head={['Cookie', 'À quoi il sert']}
        rows={[
          [<code key="t">opc_test</code>, 'Garder les réponses du test en cours'],
          [<code key="s">opc_session</code>, 'Garder ouverte la connexion à votre compte'],
          [
            <code key="d">opc_appareil</code>,
            'Reconnaître un téléphone qui a déjà ouvert votre compte, pour que d’autres ne puissent pas bloquer votre compte ; à qui reçoit des personnes ou administre le site, n’y demander le second code qu’une fois par jour',
          ],
          [
            <code key="f">opc_form</code>,
            'Vérifier qu’un formulaire envoyé vient bien de votre navigateur, et compter les envois de chaque appareil à part : un appareil qui en fait trop ne bloque pas ceux qui partagent sa connexion',
          ],
          [<code key="l">opc_flash</code>, 'Afficher une seule fois un code ou un lien que vous venez de demander'],
        ]}
      />
      <h2>Journaux techniques</h2>
      <p>
        Pour trouver les pannes, le serveur note quelles pages ont été demandées, quand, et si elles ont répondu. Ces
        journaux ne contiennent ni vos réponses, ni votre nom, ni votre téléphone.
      </p>
    </>
  );
}

/** The law, and whom to write to. */
export function Law() {
  return (
    <>
      <h2>La loi</h2>
      <p>
        Au Congo, la loi n° 29-2019 protège les données personnelles. Elle demande votre accord exprès et une
        information claire ; les données des mineurs y sont sensibles. Nous avons construit le service avec ces règles
        en tête, mais personne n’a certifié qu’il les respecte toutes : l’organisme qui fait marcher ce site doit le
        faire vérifier.
      </p>
      <p>
        Une question, une erreur, une demande sur vos données ? <a href="/contact">Écrivez-nous</a>.
      </p>
    </>
  );
}
