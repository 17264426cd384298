import { createHash, webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../src/verify/sha256.ts';
import { envelopes, Log, logKeys, publish } from './published.ts';

const root = join(import.meta.dirname, '../src');

/**
 * The verifier’s modules, each as a function of its own, loaded where only the web’s globals are: an import that
 * is not one of our files, or a use of something that only Node has, fails.
 */
function loadWithoutNode(globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const context = createContext({ ...globals });
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (path: string): Record<string, unknown> => {
    const known = loaded.get(path);
    if (known) return known;
    if (!existsSync(path)) throw new Error(`the verifier imports ${path}, which is not a file of ours`);
    const exports: Record<string, unknown> = {};
    loaded.set(path, exports);
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 };
    const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options });
    const run = runInContext(`(function (exports, require) {${outputText}\n})`, context) as (
      exports: object,
      require: (specifier: string) => object,
    ) => void;
    run(exports, (specifier) => {
      if (!specifier.startsWith('.')) throw new Error(`the verifier imports ${specifier}`);
      return load(resolve(dirname(path), specifier));
    });
    return exports;
  };
  return load(join(root, 'verify/index.ts'));
}

describe('the verifier', () => {
  it('needs nothing but what every browser has', async () => {
    const files = await publish(await Log.of(envelopes(0, 300)));
    const web = { TextDecoder, TextEncoder, URL, atob, btoa, crypto: webcrypto };
    const fetch = async (url: URL) => {
      const bytes = files.get(url.pathname.slice('/log/'.length));
      return new Response(bytes ? new Uint8Array(bytes) : null, { status: bytes ? 200 : 404 });
    };
    const library = loadWithoutNode(web) as unknown as typeof import('../src/verify/index.ts');
    const { verifyLog, fetchFrom, parseVerifierKey, sha256: own } = library;
    const read = fetchFrom('https://record.example/log', fetch as unknown as typeof globalThis.fetch);
    const keys = [parseVerifierKey(own, logKeys.vkey)];
    const report = await verifyLog({ read, trust: { keys } });
    expect(report).toMatchObject({ ok: true, checked: 300, vouched: { log: ['record.example/log'] } });
    files.set('tile/0/000', new Uint8Array(8192));
    expect((await verifyLog({ read, trust: { keys } })).problems).toHaveLength(256);
  });

  it('would be caught using something of Node’s', () => {
    expect(() => loadWithoutNode({})).toThrow(/Text(En|De)coder/);
  });

  it('has a SHA-256 that is Node’s, for any bytes in any pieces', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 4 }), (parts) => {
        const expected = createHash('sha256');
        for (const part of parts) expected.update(part);
        expect(Buffer.from(sha256(...parts)).toString('hex')).toBe(expected.digest('hex'));
      }),
    );
    for (const length of [55, 56, 63, 64, 65, 119, 120, 1_000_003]) {
      const one = new Uint8Array(length).fill(length);
      expect(Buffer.from(sha256(one)).equals(createHash('sha256').update(one).digest()), String(length)).toBe(
        true,
      );
    }
  });
});
