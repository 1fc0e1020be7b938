import { z } from 'zod';
import { GET } from './route.ts';

type Described = {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
  readonly components: { readonly schemas: Record<string, object> };
};

/** The description of the API, as programs read it. */
const described = async (): Promise<Described> => (await GET().json()) as Described;

/**
 * For tests: reads an answer and holds it against what `openapi.json` says of this path, method and status.
 * @throws when the status is not described, or the body is not what is described
 */
export async function bodyAsDescribed<Body>(response: Response, method: string, path: string): Promise<Body> {
  const { paths, components } = await described();
  const content = paths[path]?.[method.toLowerCase()]?.responses[response.status]?.content;
  if (!content) throw new Error(`${method} ${path} ${response.status} is not described`);
  const $defs = JSON.parse(
    JSON.stringify(components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as Record<string, object>;
  const schema = JSON.parse(
    JSON.stringify(content['application/json']!.schema).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as object;
  const body: unknown = await response.json();
  z.fromJSONSchema({ ...schema, $defs } as Parameters<typeof z.fromJSONSchema>[0]).parse(body);
  return body as Body;
}
