import { parseVerifierKey, sha256, verifyProof } from '@candour/ledger/verify';

/** Whether a bundle proves that the log holds the entry of this number, under this key. Fetched only when it is asked for. */
export async function holds(bundle: unknown, key: string, entry: number): Promise<boolean> {
  const report = await verifyProof(bundle, { trust: { keys: [parseVerifierKey(sha256, key)] } });
  const { index } = bundle as { readonly index?: unknown };
  return report.ok && report.vouched.log.length > 0 && index === entry;
}
