import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { absoluteUrl, ICON, SITE_NAME } from '#lib/platform/document/site.ts';
import './globals.css';

// A screen is always rendered for one request: the nonce of its script policy changes each time.
export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(absoluteUrl('/')),
    title: { default: SITE_NAME, template: `%s – ${SITE_NAME}` },
    description: 'Test d’intérêts, métiers et études à explorer au Congo.',
    // Inside the page: a request costs more than these bytes.
    icons: { icon: ICON },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0b5d3b' };

/** Root of the App Router screens. No fonts, no Suspense: pages are complete without script. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
