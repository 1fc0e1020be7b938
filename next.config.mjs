import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Everything that is not a kept document is compressed by Next (gzip); documents by our server.
  compress: true,
  // The check is a step of its own (`npm run check`), with every file and not only the bundled ones.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  // One cache for all processes: see the handler. In-memory copies would not see an invalidation.
  cacheHandler: fileURLToPath(new URL('./lib/platform/http/cache-handler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
};
