import { describe, expect, test } from 'vitest';
import { exampleLog, isOpenExample } from '../src/example/example-log.ts';

const config = {
  host: '127.0.0.1',
  origin: null,
  trustedProxies: [],
  allowedHosts: null,
  databaseUrl: null,
};
const verifierKey = `${exampleLog}+7f1a2b3c+AbCd`;
const served = { asExample: true, config, verifierKey };

describe('anybody may be anybody', () => {
  test('in the worked example, on the machine that serves it', () => {
    expect(isOpenExample(served)).toBe(true);
    expect(isOpenExample({ ...served, config: { ...config, host: '::1' } })).toBe(true);
    expect(isOpenExample({ ...served, config: { ...config, origin: 'http://localhost:8020' } })).toBe(true);
  });

  test.each([
    ['it was not started as the example', { asExample: false }],
    ['the record is not the example’s', { verifierKey: 'record.example.org/real+7f1a2b3c+AbCd' }],
    ['its name only ends as the example’s does', { verifierKey: `x.${verifierKey}` }],
    ['its name only begins as the example’s does', { verifierKey: `${exampleLog}-2+7f1a2b3c+AbCd` }],
    ['other machines can reach it', { config: { ...config, host: '0.0.0.0' } }],
    ['it listens on this machine’s address in a network', { config: { ...config, host: '192.168.1.20' } }],
    ['it has an address in the world', { config: { ...config, origin: 'https://record.example.org' } }],
    ['a proxy stands before it', { config: { ...config, trustedProxies: ['127.0.0.1'] } }],
    ['it answers to other names', { config: { ...config, allowedHosts: ['record.example.org'] } }],
    ['it is on a database server', { config: { ...config, databaseUrl: 'postgres://db.example.org/x' } }],
  ])('not where %s', (_, otherwise) => {
    expect(isOpenExample({ ...served, ...otherwise })).toBe(false);
  });
});
