/** What one row of the grammar asks of the tokens. */
export type Pattern =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'glue' }
  | { readonly kind: 'part'; readonly part: string; readonly label: string }
  | { readonly kind: 'all'; readonly of: readonly Pattern[] }
  | { readonly kind: 'any'; readonly of: readonly Pattern[] }
  | { readonly kind: 'maybe'; readonly of: Pattern };

/**
 * The names a pattern captures, each with the part of the grammar it reads. `{part}` captures under its own name,
 * `{label:part}` under another; a `?` inside the braces says that the capture may be missing.
 */
export type Captures<P extends string, Meanings> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Capture<Name, Meanings> & Captures<Rest, Meanings>
  : object;

type Capture<Name extends string, Meanings> = Name extends `${infer Plain}?`
  ? Partial<Capture<Plain, Meanings>>
  : Name extends `${infer Label}:${infer Part}`
    ? { readonly [L in Label]: Part extends keyof Meanings ? Meanings[Part] : never }
    : { readonly [L in Name]: Name extends keyof Meanings ? Meanings[Name] : never };

/**
 * Reads a row's notation: words and marks as they stand; `{part}` another part of the grammar; `(a|b)` either;
 * `x?` perhaps; `~` nothing between. Throws on a mistake in the notation, so a bad row fails when it is loaded.
 */
export function parsePattern(source: string): Pattern {
  const symbols = source.match(/\{[^}]*\}|[\p{L}\d'½¼¾]+|\S/gu) ?? [];
  let at = 0;

  function alternatives(): Pattern {
    const of = [sequence()];
    while (symbols[at] === '|') {
      at += 1;
      of.push(sequence());
    }
    return of.length === 1 && of[0] ? of[0] : { kind: 'any', of };
  }

  function sequence(): Pattern {
    const of: Pattern[] = [];
    for (
      let symbol = symbols[at];
      symbol !== undefined && symbol !== '|' && symbol !== ')';
      symbol = symbols[at]
    ) {
      at += 1;
      of.push(repeated(item(symbol)));
    }
    return of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
  }

  function repeated(of: Pattern): Pattern {
    if (symbols[at] !== '?') return of;
    at += 1;
    return { kind: 'maybe', of };
  }

  function item(symbol: string): Pattern {
    if (symbol === '~') return { kind: 'glue' };
    if (symbol === '\\') return { kind: 'word', word: symbols[at++] ?? '' };
    if (symbol.startsWith('{')) return part(symbol.slice(1, -1).replace('?', ''));
    if (symbol !== '(') return wordsOf(symbol);
    const inner = alternatives();
    if (symbols[at] !== ')') throw new Error(`The pattern "${source}" lacks a closing bracket.`);
    at += 1;
    return inner;
  }

  const pattern = alternatives();
  if (at < symbols.length) throw new Error(`The pattern "${source}" goes wrong at "${symbols[at]}".`);
  return pattern;
}

/** A possessive is two tokens. */
function wordsOf(symbol: string): Pattern {
  const stem = /^(.+)'s$/.exec(symbol)?.[1];
  if (stem === undefined) return { kind: 'word', word: symbol };
  return { kind: 'all', of: [wordsOf(stem), { kind: 'word', word: "'s" }] };
}

function part(name: string): Pattern {
  const [label = name, part = label] = name.split(':');
  return { kind: 'part', part, label };
}
