export const SITE_NAME = 'Orientation Pro Congo';

/** Absolute address of a path on this installation. */
export function absoluteUrl(path: string): string {
  return new URL(path, process.env['APP_URL'] || `http://localhost:${process.env['PORT'] || 3000}`).href;
}

/** Same drawing as public/icon.svg, inside the page: a request costs more than these bytes. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><path d="M14 1 25 7.5v13L14 27 3 20.5v-13z" fill="#0b5d3b"/><circle cx="14" cy="14" r="5" fill="#f2b705"/></svg>',
)}`;
