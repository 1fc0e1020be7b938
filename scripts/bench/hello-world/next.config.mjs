import { fileURLToPath } from 'node:url';

// The bench copies this folder to .data/bench/hello-world: packages are those of the project, three folders up.
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  turbopack: { root },
  outputFileTracingRoot: root,
};
