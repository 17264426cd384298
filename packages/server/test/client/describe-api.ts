import type { Parts } from '@candour/record';
import { sessionLimits } from '@candour/record/account';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { describe } from '../../src/describe.ts';
import { createRouter } from '../../src/http/router.ts';
import { mountRecord } from '../../src/mount-record.ts';

export type ApiDocument = ReturnType<ReturnType<typeof createRouter>['getOpenAPI31Document']>;

/** The description of the API, without a record behind it: nothing is asked of one until a request comes. */
export function describeApi(): ApiDocument {
  const nothing = async () => Promise.reject(new Error('there is no record here'));
  const database = { transaction: nothing, query: nothing };
  const record = { database, store: {}, clock: () => new Date(0) } as unknown as Parts;
  const random = (length: number) => new Uint8Array(length);
  const origin = 'http://localhost';
  const api = { record, origin, random, verifierKey: '', webhookKey: random(32), exportsFolder: '' };
  const config = { origin, rpId: 'localhost', name: '', oidc: [], limits: sessionLimits, perMinute: 10 };
  const signIn = { database, clock: record.clock, random, report: () => {}, config };
  const app = createRouter();
  for (const { at, router } of mountRecord({ ...api, fetchHosts: [], webhookHosts: [] }, signIn).mounts)
    app.route(at, router);
  return app.getOpenAPI31Document(describe);
}

export async function typesOf(document: ApiDocument): Promise<string> {
  const types = await openapiTypescript(JSON.parse(JSON.stringify(document)), { alphabetize: true });
  return astToString(types);
}
