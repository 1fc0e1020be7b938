import { fileURLToPath } from 'node:url';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Everything that is not a kept document is compressed by Next (gzip); documents by our server.
  compress: true,
  // The check is a step of its own (`npm run check`), with every file and not only the bundled ones.
  typescript: { ignoreBuildErrors: true },
  // No picture is converted by the server, which answers 404 for /_next/image.
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};

/**
 * One cache for all processes: see the handler. In-memory copies would not see an invalidation.
 * Only when serving: a build with an edge middleware would trace the handler for the edge runtime,
 * which has no files.
 */
const serving = {
  ...config,
  cacheHandler: fileURLToPath(new URL('./lib/platform/http/cache-handler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
};

/** @param {string} phase */
export default (phase) => (phase === PHASE_PRODUCTION_SERVER ? serving : config);
