/**
 * A browser for tests of route handlers: its cookies, and the request under way that Next would keep. Everything behind
 * it is real. `vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders)`.
 */
const ORIGIN = 'http://localhost:3000';

/** Cookies by name; one that is set empty is gone. */
export const jar = new Map<string, string>();

/** More headers of the request under way. */
export const sentHeaders = new Map<string, string>();

/** What stands in for `next/headers`. */
export const nextHeaders = {
  headers: async () => new Map([...Object.entries({ host: 'localhost:3000', origin: ORIGIN }), ...sentHeaders]),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => (value === '' ? jar.delete(name) : jar.set(name, value)),
  }),
};

/** Opens a page. @param path with its query */
export const openPage = (handler: (request: Request) => Promise<Response>, path: string): Promise<Response> =>
  handler(new Request(ORIGIN + path));

/** Sends a form as a browser does. */
export async function sendForm(
  handler: (request: Request) => Promise<Response>,
  path: string,
  fields: Record<string, string>,
): Promise<{ status: number; location: string | null; html: string }> {
  const body = await new Response(new URLSearchParams(fields)).blob();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.size) };
  const answer = await handler(new Request(ORIGIN + path, { method: 'POST', body, headers }));
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
}
