const stops =
  /^(?:to|by|on|within|before|with|about|that|once|when|if|after|this|next|until|as|setting|explaining|an?|for|from|every|again|directly|personally|who|whose|which|at|during|early|late|its|so|asking|saying|telling|giving|today|tonight|tomorrow|now|how|what|why|where|will|would|shall|must|should|have|myself|ourselves|himself|herself|£\d.*|\d+)$/i;
const firsts = /^(?:this|every|each|an?|the|its|our|his|her|all|any|those|that)$/i;
const pronouns = /^(?:you|me|us|him|them|it)$/i;
const joins = /^(?:of|and|for|in|or|both|all|to|at|with|over|about|near)$/i;
const longest = 12;
const season =
  /^(?:spring|summer|autumn|winter|new|coming|next|early|late|first|second|third|fourth|meantime|future|same)$/i;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const anybody = /^(?:those|anyone|everyone|people|anybody)$/i;

/** The noun phrase at the head of words: "every household in Tarn Bridge" of "… about the new siren". */
export function phraseAt(words: string): string {
  const tokens = [...words.matchAll(/[\p{L}\d£][\p{L}\d’'&.-]*|[,;:.”“"()]/gu)].map((token) => ({
    word: token[0],
    end: token.index + token[0].length,
  }));
  const [first] = tokens;
  if (first && pronouns.test(first.word)) return first.word;
  let end = 0;
  for (const [index, { word, end: here }] of tokens.entries()) {
    const next = tokens[index + 1]?.word ?? '';
    const before = tokens[index - 1]?.word ?? '';
    if (/^[,;:.”“"()]$/.test(word) || index >= longest) break;
    const isPart = index === 0 || joins.test(before);
    const describes =
      anybody.test(first?.word ?? '') && /^(?:about|with|who|over|under|in|aged)$/i.test(word);
    if (describes) {
      end = here;
      continue;
    }
    // "the families the council’s plan": another article begins what they are given.
    if (/^(?:the|an?|his|her|their|our|its|£\d.*)$/i.test(word) && !isPart) break;
    if (stops.test(word) && !(isPart && firsts.test(word))) break;
    if (/^in$/i.test(word) && (!/^(?:\p{Lu}|the$)/u.test(next) || month.test(next))) break;
    if (/^in$/i.test(word) && next === 'the' && season.test(tokens[index + 2]?.word ?? '')) break;
    if (
      /^and$/i.test(word) &&
      !/^(?:\p{Lu}|the$|his$|her$|their$|all$|every$|each$|families|staff|patients|residents|tenants|parents|carers|councillors|pupils|passengers|customers|members|governors)/u.test(
        next,
      )
    )
      break;
    end = here;
  }
  return words
    .slice(0, end)
    .replace(/\s+(?:in|and|of|the|back|in writing)$/i, '')
    .trim();
}
