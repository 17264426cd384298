import type { Span } from '../span.ts';
import type { Attribution } from './attribution.ts';

interface Draft extends Attribution {
  readonly content: Span[];
}

/**
 * Statements as they run on through a text. What follows a direct quotation in quotation marks, in its
 * paragraph or at the start of the next, belongs to it until a new cue or the writer's own words come.
 */
export class Thread {
  readonly #drafts: Draft[] = [];
  #open: Draft | null = null;
  /** Where, in the open statement, words begin that a cue further on may claim; null when none may. */
  #loose: number | null = null;
  /** Whether the words taken last ended in a closing mark. */
  #isClosed: boolean;
  /** Whether the open statement has neither cue nor announcement, so that a cue further on may claim it. */
  #isOrphan: boolean;
  #awaiting: Draft | null = null;
  #speaker: Span | null = null;

  constructor() {
    this.#isClosed = true;
    this.#isOrphan = false;
  }

  /** Who was heard last. */
  get speaker(): Span | null {
    return this.#speaker;
  }

  /** Takes a statement with a cue. One whose words came first also takes the uncued quotation just before them. */
  report(attribution: Attribution, leads: boolean, isClosed = true): void {
    const draft: Draft = { ...attribution, content: [...attribution.content] };
    if (leads && draft.kind === 'direct') draft.content.unshift(...this.#claimed());
    this.#awaiting = draft.content.length === 0 ? draft : null;
    this.#drafts.push(draft);
    this.#open = draft.kind === 'direct' ? draft : null;
    this.#speaker = draft.speaker ?? this.#speaker;
    this.#loose = null;
    this.#isOrphan = false;
    this.#isClosed = isClosed;
  }

  // “A. / “B,” said Mrs Hale: a paragraph left open without a cue waits for the one that closes it.
  #claimed(): readonly Span[] {
    const open = this.#open;
    if (open && this.#isOrphan) {
      this.#drafts.splice(this.#drafts.indexOf(open), 1);
      return open.content;
    }
    return open && this.#loose !== null ? open.content.splice(this.#loose) : [];
  }

  /** Takes words in quotation marks without a cue of their own. */
  runOn(content: readonly Span[], speaker: Span | null, isClosed: boolean): void {
    const earlier = this.#awaiting ?? this.#open;
    if (earlier) {
      if (this.#isClosed) this.#loose = isClosed ? null : earlier.content.length;
      earlier.content.push(...content);
      this.#isClosed = isClosed;
      this.#open = earlier;
      this.#awaiting = null;
    } else {
      this.report(
        { kind: 'direct', manner: 'said', speaker: speaker ?? this.#speaker, cue: null, content },
        false,
      );
      this.#isOrphan = true;
    }
  }

  /** The writer's own words part what comes from what was said before. */
  part(): void {
    this.#open = null;
    this.#awaiting = null;
  }

  /** The statements, in the order of their words. */
  attributions(): readonly Attribution[] {
    const said = this.#drafts.filter(({ content }) => content.length > 0);
    return said.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  }
}
