import { parseCheckpoint } from '../note/checkpoint.ts';
import { parseNote } from '../note/note.ts';
import { type Asked, type AskParts, askWitness, type Submission } from './ask.ts';
import { addSignatures } from './merge.ts';
import { isQuorum, type Policy, type PolicyWitness } from './policy.ts';

/** How the witnesses stand to one checkpoint. */
export interface Witnessed {
  readonly size: number;
  /** The note with every cosignature that was gathered. */
  readonly note: string;
  readonly quorum: boolean;
  /** By the witnesses’ names in the policy. */
  readonly asked: ReadonlyMap<string, Asked>;
}

export interface RoundsParts extends AskParts {
  readonly policy: Policy;
  readonly prove: Submission['prove'];
  /** After each round, whether or not enough have signed: the place to publish the note. A throw ends nothing. */
  readonly onWitnessed: (witnessed: Witnessed) => Promise<unknown>;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Asks the witnesses about each checkpoint, one round at a time and in the background: `notice`
 * returns at once, and appending goes on whether or not anybody cosigns. While a round runs, only
 * the latest checkpoint waits, because it contains the ones before it.
 */
export class WitnessRounds {
  readonly #parts: RoundsParts;
  readonly #sizes = new Map<string, number>();
  #waiting: string | undefined;
  #running: Promise<void> | undefined;
  #last: Witnessed | undefined;

  constructor(parts: RoundsParts) {
    this.#parts = parts;
  }

  /** The latest round that ended, or undefined before the first. */
  get last(): Witnessed | undefined {
    return this.#last;
  }

  notice(note: string): void {
    this.#waiting = note;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves when nothing waits and no round runs. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting !== undefined) {
      const note = this.#waiting;
      this.#waiting = undefined;
      try {
        this.#last = await this.#round(note);
        await this.#parts.onWitnessed(this.#last);
      } catch (fault) {
        this.#parts.onFault(fault);
      }
    }
  }

  async #round(note: string): Promise<Witnessed> {
    const { policy, prove } = this.#parts;
    const { size } = parseCheckpoint(parseNote(note).text);
    const submission = { note, size, prove };
    const asked = new Map(
      await Promise.all(
        policy.witnesses.map(
          async (witness) => [witness.name, await this.#ask(witness, submission)] as const,
        ),
      ),
    );
    const lines = [...asked.values()].flatMap((one) => (one.outcome === 'cosigned' ? [one.line] : []));
    const names = [...asked].filter(([, { outcome }]) => outcome === 'cosigned').map(([name]) => name);
    return { size, note: addSignatures(note, lines), quorum: isQuorum(policy, new Set(names)), asked };
  }

  async #ask(witness: PolicyWitness, submission: Submission): Promise<Asked> {
    const knownSize = this.#sizes.get(witness.name) ?? 0;
    const asked = await askWitness(this.#parts, witness, { submission, knownSize });
    if (asked.outcome === 'cosigned') this.#sizes.set(witness.name, submission.size);
    return asked;
  }
}
