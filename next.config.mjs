/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Our server compresses, once what it sends is finished.
  compress: false,
  // For everybody a title stands in the head: a page that is sent without script cannot move it there later.
  htmlLimitedBots: /.*/,
  // The check is a step of its own (`npm run check`), with every file and not only the bundled ones.
  typescript: { ignoreBuildErrors: true },
  // No picture is converted by the server, which answers 404 for /_next/image.
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // An installation builds once for each release: writing down 110 MB for the next build takes longer than it saves.
  experimental: { turbopackFileSystemCacheForBuild: false },
};
