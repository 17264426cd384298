import type { Entry, Instant } from '../../entry/entry.ts';
import type { Head, Lease, SealedPart, Stored } from '../store.ts';
import { encodeText } from './binary-array.ts';
import {
  bytesOf,
  integerOf,
  parseEntry,
  parseHead,
  parsePart,
  parsePlace,
  parseStored,
  textOf,
} from './row.ts';
import type { Ask } from './statement.ts';

/** What both databases read, with the same SQL: only how a statement reaches the server differs. */
export abstract class Reads {
  protected abstract readonly ask: Ask;

  async head(): Promise<Head | null> {
    const [row] = await this.ask(findHead, []);
    if (row === undefined) throw new Error('ledger.head has lost its row: this is not a ledger of ours.');
    return parseHead(row);
  }

  async findLease(): Promise<Lease | null> {
    const [row] = await this.ask(findLease, []);
    return row === undefined ? null : { epoch: integerOf(row, 'epoch'), holder: textOf(row, 'holder') };
  }

  async entries(from: number, to: number): Promise<readonly Stored[]> {
    return (await this.ask(listEntries, [String(from), String(to)])).map(parseStored);
  }

  async ofMatter(matter: string, recordedBy?: Instant): Promise<readonly Entry[]> {
    const rows =
      recordedBy === undefined
        ? await this.ask(listOfMatter, [matter])
        : await this.ask(listOfMatterAsOf, [matter, recordedBy]);
    return rows.map(parseEntry);
  }

  async matterHeads(matters: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (matters.length === 0) return new Map();
    const rows = await this.ask(listMatterHeads, [encodeText(matters)]);
    return new Map(rows.map((row) => [textOf(row, 'matter'), integerOf(row, 'seq')]));
  }

  async byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
    if (keys.length === 0) return new Map();
    const rows = await this.ask(listByKeys, [encodeText(keys)]);
    return new Map(rows.map((row) => [textOf(row, 'key'), parseStored(row)]));
  }

  async leafHashes(from: number, to: number): Promise<Uint8Array> {
    const [row] = await this.ask(joinLeafHashes, [String(from), String(to)]);
    if (row === undefined || row['hashes'] === null) return new Uint8Array();
    return bytesOf(row, 'hashes');
  }

  async tile(level: number, index: number): Promise<Uint8Array | null> {
    const [row] = await this.ask(findTile, [String(level), String(index)]);
    return row === undefined ? null : bytesOf(row, 'bytes');
  }

  async parts(seq: number): Promise<readonly SealedPart[]> {
    return (await this.ask(listParts, [String(seq)])).map(parsePart);
  }

  async partsOf(subject: string): Promise<readonly { readonly seq: number; readonly part: number }[]> {
    return (await this.ask(listPartsOf, [subject])).map(parsePlace);
  }
}

const findHead = {
  name: 'find_head',
  sql: `select size, frontier, checkpoint, (extract(epoch from recorded_at) * 1000)::bigint as recorded_ms from ledger.head`,
};

const findLease = {
  name: 'find_lease',
  sql: 'select epoch, holder from ledger.head where epoch > 0',
};

const listEntries = {
  name: 'list_entries',
  sql: 'select seq, leaf, hash from ledger.entry where seq >= $1 and seq < $2 order by seq',
};

const listOfMatter = {
  name: 'list_of_matter',
  sql: 'select seq, leaf from ledger.entry where matter = $1 order by seq',
};

const listOfMatterAsOf = {
  name: 'list_of_matter_as_of',
  sql: 'select seq, leaf from ledger.entry where matter = $1 and recorded_at <= $2 order by seq',
};

const listMatterHeads = {
  name: 'list_matter_heads',
  sql: `select wanted.matter, last.seq from unnest($1::text[]) as wanted (matter)
    cross join lateral (select seq from ledger.entry where matter = wanted.matter order by seq desc limit 1) as last`,
};

const listByKeys = {
  name: 'list_by_keys',
  sql: 'select key, seq, leaf, hash from ledger.entry where key = any ($1::text[])',
};

const joinLeafHashes = {
  name: 'join_leaf_hashes',
  sql: `select string_agg(hash, ''::bytea order by seq) as hashes from ledger.entry where seq >= $1 and seq < $2`,
};

const findTile = {
  name: 'find_tile',
  sql: 'select bytes from ledger.tile where level = $1 and index = $2',
};

const listParts = {
  name: 'list_parts',
  sql: `select part, subject, wrapped_key, iv, ciphertext from ledger.sealed_part where seq = $1 order by part`,
};

const listPartsOf = {
  name: 'list_parts_of',
  sql: 'select seq, part from ledger.sealed_part where subject = $1 order by seq, part',
};
