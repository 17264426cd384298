import type { Parts } from '@candour/record';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { apiRoutes } from '../../src/api/api-routes.ts';
import { describe } from '../../src/describe.ts';
import { createRouter } from '../../src/http/router.ts';

export type ApiDocument = ReturnType<ReturnType<typeof createRouter>['getOpenAPI31Document']>;

/** The description of the API, without a record behind it: nothing is asked of one until a request comes. */
export function describeApi(): ApiDocument {
  const record = { database: { transaction: () => {}, query: () => {} }, store: {} } as unknown as Parts;
  const app = createRouter();
  app.route('/api/v1', apiRoutes({ record, verifierKey: '' }));
  return app.getOpenAPI31Document(describe);
}

export async function typesOf(document: ApiDocument): Promise<string> {
  const types = await openapiTypescript(JSON.parse(JSON.stringify(document)), { alphabetize: true });
  return astToString(types);
}
