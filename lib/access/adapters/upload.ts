import type { Definition } from '../pipeline/definition.ts';
import { answerForm, readBody, type RenderForm } from './document-form.ts';
import { throughPipeline } from './doors.ts';
import { executeForm } from './request.ts';

/** A file as the command gets it, in the field of its name. Its type is judged by content, by the command. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

export type UploadOptions = {
  /** The fields that may hold a file, with the largest size of each in bytes. */
  readonly files: Readonly<Record<string, number>>;
};

/** Room for the other fields and the boundaries of the form. */
const OTHER_FIELDS_BYTES = 100_000;

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(bytes / 1_048_576);

/**
 * The pipeline for a form with files: as `defineDocumentForm`, and each chosen file comes as an `UploadedFile` in its
 * field. A file that is too large is refused beside its field, with what was typed kept.
 */
export function defineUpload<Input, Ready = undefined>(
  definition: Definition<Input, Ready>,
  { files }: UploadOptions,
  render: RenderForm,
) {
  const maxBytes = Object.values(files).reduce((sum, size) => sum + size, OTHER_FIELDS_BYTES);
  return throughPipeline(async (request: Request): Promise<Response> => {
    const reading = await readBody(request, maxBytes, Object.keys(files));
    if ('code' in reading) return answerForm(reading, null, render, request);
    const faults: Record<string, string> = { ...reading.faults };
    const uploads: Record<string, UploadedFile> = {};
    for (const [field, file] of reading.files) {
      const limit = files[field] ?? 0;
      if (file.size > limit) {
        faults[field] = `Ce fichier est trop grand : au plus ${megabytes(limit)} Mo. Choisissez-en un plus petit.`;
      } else uploads[field] = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    }
    const outcome = await executeForm(definition, { fields: { ...reading.fields, ...uploads }, faults });
    return answerForm(outcome, reading, render, request);
  });
}
