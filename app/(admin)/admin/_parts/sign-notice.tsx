import { Notice } from '#app/_ui/notice.tsx';

/** Each publication carries a name: without one in the profile nothing can be published. */
export function SignNotice() {
  return (
    <Notice tone="attention" title="Votre nom manque">
      <p>
        Chaque version publiée est signée, et le nom de la personne qui relit est montré sur la page publique. Votre
        profil n’a pas encore de nom.
      </p>
      <p>
        <a href="/profil/modifier">Écrire mon prénom et mon nom</a>
      </p>
    </Notice>
  );
}
