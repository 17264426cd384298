import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Router } from '../../src/http/router.ts';
import { type ApiDocument, describeApi } from './describe-api.ts';

const document = JSON.parse(JSON.stringify(describeApi())) as ApiDocument;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'api');
const compiled = new Map<string, ValidateFunction>();

/** Gives the answer on, once it is found to be as the description of the API says. */
export async function checkConformity(_app: Router, request: Request, answer: Response): Promise<Response> {
  const path = findPath(new URL(request.url).pathname);
  if (path === undefined || answer.status === 304 || answer.status === 204) return answer;
  const method = request.method.toLowerCase();
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  if (!type.endsWith('json')) return answer;
  const status = answer.ok ? String(answer.status) : 'default';
  const at = ['paths', path, method, 'responses', status, 'content', type, 'schema'];
  const validate = validatorAt(at);
  const content: unknown = await answer.clone().json();
  if (validate === undefined)
    throw new Error(`${method} ${path} does not describe ${status} ${type}: ${JSON.stringify(content)}`);
  if (!validate(content)) {
    const wrong = ajv.errorsText(validate.errors);
    throw new Error(`${method} ${path} answered other than described: ${wrong}\n${JSON.stringify(content)}`);
  }
  return answer;
}

function findPath(pathname: string): string | undefined {
  const patterns = Object.keys(document.paths ?? {});
  const exact = patterns.find((path) => path === pathname);
  return (
    exact ?? patterns.find((path) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(pathname))
  );
}

function validatorAt(at: readonly string[]): ValidateFunction | undefined {
  const pointer = `api#/${at.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  const known = compiled.get(pointer);
  if (known !== undefined) return known;
  try {
    const made = ajv.getSchema(pointer);
    if (made !== undefined) compiled.set(pointer, made as ValidateFunction);
    return made as ValidateFunction | undefined;
  } catch {
    return undefined;
  }
}
