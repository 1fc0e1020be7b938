import type { ReactNode } from 'react';
import type { LiveKind } from '#lib/access/core/live-island.ts';
import { navigationOf } from '#lib/access/core/addresses.ts';

export type PageShellProps = {
  children: ReactNode;
  /** Which entries the main navigation shows. Default: public, for a page that is the same for everybody. */
  nav?: 'public' | 'guest' | 'signed-in' | undefined;
  /** Address of the entry that is the current page, e.g. `/methode`. */
  current?: string | undefined;
  /** `text` keeps lines short; `wide` gives tables and drawings the whole width. */
  width?: 'text' | 'wide' | undefined;
  /** Shown beside the sign-out button, so that people sharing a phone see whose account is open. */
  personName?: string | undefined;
  /** What the page shows and hears of while it is open: its main part is then asked for again (`live-island.ts`). */
  live?: LiveKind | undefined;
  /** Token that the sign-out form sends back. */
  formToken?: string | undefined;
};

const MAIN = navigationOf('main');
/** A kept page does not know who reads it: this leads to one’s space, or to signing in. */
const ANYBODY = [['/tableau-de-bord', 'Mon espace']] as const;
const READERS = { public: ANYBODY, guest: navigationOf('visitor'), 'signed-in': navigationOf('person') };
const FOOTER = navigationOf('footer');

/** Header, main landmark and footer of every page; the navigation wraps and needs no script. */
export function PageShell(props: PageShellProps) {
  const { children, nav = 'public', current, width = 'text', personName, formToken, live } = props;
  const entries = [...MAIN, ...READERS[nav]];
  return (
    <>
      <a className="skip" href="#contenu">
        Aller au contenu
      </a>
      <header className="site-head">
        <div className="wrap">
          <a className="brand" href="/">
            <Mark />
            Orientation Pro Congo
          </a>
          <nav className="site-nav" aria-label="Navigation principale">
            {entries.map(([href, label]) => (
              <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
                {label}
              </a>
            ))}
            {nav === 'signed-in' && (
              <form method="post" action="/deconnexion">
                <input type="hidden" name="formToken" value={formToken ?? ''} />
                <button type="submit">Se déconnecter</button>
              </form>
            )}
            {personName && <span className="who">{personName}</span>}
          </nav>
        </div>
      </header>
      <main id="contenu" tabIndex={-1} data-live={live} className={`wrap site-main ${width}`}>
        {children}
      </main>
      <footer className="site-foot">
        <div className="wrap">
          <nav aria-label="Aide et informations">
            <ul>
              {FOOTER.map(([href, label]) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>Service gratuit d’orientation, pour le Congo.</p>
        </div>
      </footer>
    </>
  );
}

/** The hexagon of the six poles, reduced to a mark; the name beside it says what it is. */
function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <path d="M14 1.5 25 7.7v12.6l-11 6.2-11-6.2V7.7z" fill="#0b5d3b" />
      <path d="m14 14 6.5-3.7M14 14v7.5M14 14 7.5 10.3" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <circle cx="14" cy="14" r="3.4" fill="#f2b705" />
    </svg>
  );
}
