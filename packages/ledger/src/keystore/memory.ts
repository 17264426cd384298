import type { Json } from '../entry/entry.ts';
import type { Keystore, SubjectRecord, Unfinished } from './keystore.ts';

/** Keys in memory, for tests and for logs that live no longer than their process. */
export class MemoryKeystore implements Keystore {
  readonly name = 'memory';
  readonly #records = new Map<string, SubjectRecord>();
  readonly #begun = new Map<string, Json>();

  find(subject: string): Promise<SubjectRecord | undefined> {
    return Promise.resolve(this.#records.get(subject));
  }

  create(subject: string, key: Uint8Array): Promise<SubjectRecord> {
    const record = this.#records.get(subject) ?? { state: 'held', key: key.slice() };
    this.#records.set(subject, record);
    return Promise.resolve(record);
  }

  close(subject: string, erasure: Json): Promise<SubjectRecord> {
    const record = this.#records.get(subject);
    if (record === undefined) return Promise.reject(new Error('no key is held for this subject'));
    if (record.state !== 'held') return Promise.resolve(record);
    const closing = { state: 'closing', key: record.key, erasure } as const;
    this.#records.set(subject, closing);
    this.#begun.set(subject, erasure);
    return Promise.resolve(closing);
  }

  erase(subject: string, entry: number): Promise<void> {
    const record = this.#records.get(subject);
    if (record?.state === 'erased') return Promise.resolve();
    if (record?.state !== 'closing') return Promise.reject(new Error('no erasure of this subject was begun'));
    record.key.fill(0);
    this.#records.set(subject, { state: 'erased', entry });
    return Promise.resolve();
  }

  finish(subject: string): Promise<void> {
    this.#begun.delete(subject);
    return Promise.resolve();
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve(
      [...this.#records].filter(([, { state }]) => state !== 'erased').map(([subject]) => subject),
    );
  }

  unfinished(): Promise<readonly Unfinished[]> {
    return Promise.resolve([...this.#begun].map(([subject, erasure]) => ({ subject, erasure })));
  }
}
