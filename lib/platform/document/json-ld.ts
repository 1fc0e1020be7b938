import { absoluteUrl, SITE_NAME } from './site.ts';

/** schema.org `WebSite` of this installation. */
export function webSite(description: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: SITE_NAME,
    url: absoluteUrl('/'),
    inLanguage: 'fr',
    description,
  };
}

/** schema.org `BreadcrumbList` from the home page to the given pages, in order. */
export function breadcrumbs(...pages: readonly { path: string; name: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ path: '/', name: 'Accueil' }, ...pages].map(({ path, name }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
