// The App Router screens; the script-free documents are compiled by scripts/build-css.mjs.
export default { plugins: { '@tailwindcss/postcss': {} } };
