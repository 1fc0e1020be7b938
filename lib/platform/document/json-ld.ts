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

type ArticleFacts = {
  path: string;
  headline: string;
  description: string;
  updatedOn: string;
  author: string;
  image: string;
};

/** schema.org `Article` of one page of the guides. `updatedOn`: civil date. */
export function article({ path, headline, description, updatedOn, author, image }: ArticleFacts): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
    description,
    inLanguage: 'fr',
    mainEntityOfPage: absoluteUrl(path),
    image: absoluteUrl(image),
    dateModified: updatedOn,
    author: { '@type': 'Organization', name: author },
    publisher: { '@type': 'Organization', name: SITE_NAME },
  };
}
