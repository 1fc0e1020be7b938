/** @type {import('next').NextConfig} */
export default {
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
