import type { Database } from '@candour/ledger';

type Row = Readonly<Record<string, unknown>>;

export async function putStatement(database: Database, row: Row): Promise<void> {
  await database.query(
    `insert into record.statement (id, seq, document, classification, kind, words, cue, speaker, office, body)
     select id, seq, document, classification, kind, words, cue, speaker, office, body
     from jsonb_to_record($1::jsonb) as row (id text, seq bigint, document text, classification text, kind text,
       words text, cue text, speaker text, office text, body text)`,
    [JSON.stringify(row)],
  );
}

export async function putRecommendation(database: Database, row: Row): Promise<void> {
  await database.query(
    `insert into record.recommendation (matter, id, seq, document, classification, number, made_by, made_on, addressee,
       body, method, confidence, words, due, shingles)
     select matter, id, seq, document, classification, number, made_by, made_on, addressee, body, method, confidence,
       words, due, array(select value::bigint from jsonb_array_elements_text(shingles))
     from jsonb_to_record($1::jsonb) as row (matter text, id text, seq bigint, document text, classification text,
       number text, made_by text, made_on text, addressee text, body text, method text, confidence double precision,
       words text, due jsonb, shingles jsonb)`,
    [JSON.stringify(row)],
  );
}

export async function putCommitment(database: Database, row: Row): Promise<void> {
  await database.query(
    `insert into record.commitment (id, seq, document, classification, matter, promiser, office, body, method,
       confidence, promised_to, condition, words, due)
     select id, seq, document, classification, matter, promiser, office, body, method, confidence, promised_to,
       condition, words, due
     from jsonb_to_record($1::jsonb) as row (id text, seq bigint, document text, classification text, matter text,
       promiser text, office text, body text, method text, confidence double precision, promised_to text,
       condition text, words text, due jsonb)`,
    [JSON.stringify(row)],
  );
}

/** A document is a copy of one other; said again, the last counts. */
export async function putCopy(database: Database, row: Row): Promise<void> {
  await database.query(
    `insert into record.copy (document, story, of, relation, contained_in, contains, missing, added, seq)
     select document, story, of, relation, contained_in, contains, missing, added, seq
     from jsonb_to_record($1::jsonb) as row (document text, story text, of text, relation text,
       contained_in double precision, contains double precision, missing jsonb, added jsonb, seq bigint)
     on conflict (document) do update set story = excluded.story, of = excluded.of, relation = excluded.relation,
       contained_in = excluded.contained_in, contains = excluded.contains, missing = excluded.missing,
       added = excluded.added, seq = excluded.seq`,
    [JSON.stringify(row)],
  );
}

/** Several entries of one recommendation, one for each addressee, have the same passages. */
export async function putPassages(
  database: Database,
  item: string,
  passages: readonly Row[],
  seq: number,
): Promise<void> {
  await database.query(
    `insert into record.passage (item, document, text_sha256, start_at, end_at, fidelity, seq)
     select $2, document, "textSha256", start, "end", fidelity, $3
     from jsonb_to_recordset($1::jsonb) as row (document text, "textSha256" text, start integer, "end" integer, fidelity text)
     on conflict do nothing`,
    [JSON.stringify(passages), item, seq],
  );
}

export async function putDecision(database: Database, row: Row): Promise<void> {
  await database.query(
    `insert into record.proposal_decision (proposal, document, kind, state, item, decided_by, decided_at, reason, seq)
     select proposal, document, kind, state, item, decided_by, decided_at, reason, seq
     from jsonb_to_record($1::jsonb) as row (proposal text, document text, kind text, state text, item text,
       decided_by text, decided_at text, reason text, seq bigint)
     on conflict (proposal) do nothing`,
    [JSON.stringify(row)],
  );
}

/** Matched anew, to another body, the last counts; what was said before stays on the log. */
export async function putReply(database: Database, row: Row): Promise<void> {
  await database.query(
    `insert into record.reply (document, matter, name, body, method, confidence, from_another, seq)
     select document, matter, name, body, method, confidence, from_another, seq
     from jsonb_to_record($1::jsonb) as row (document text, matter text, name text, body text, method text,
       confidence double precision, from_another boolean, seq bigint)
     on conflict (document, matter) do update set name = excluded.name, body = excluded.body, method = excluded.method,
       confidence = excluded.confidence, from_another = excluded.from_another, seq = excluded.seq`,
    [JSON.stringify(row)],
  );
}

export async function deleteReply(database: Database, match: number): Promise<void> {
  await database.query('delete from record.reply where seq = $1', [match]);
}

/** The match that counts again once the one after it is withdrawn, if there was one that stands. */
export async function putReplyBefore(
  database: Database,
  { document, matter }: { readonly document: string; readonly matter: string },
): Promise<void> {
  await database.query(
    `insert into record.reply (document, matter, name, body, method, confidence, from_another, seq)
     select e.matter, said.matter, said.name, said.body, said.method, said.confidence, said."fromAnother", e.seq
     from record.entry e cross join lateral jsonb_to_record(e.body) as said (matter text, name text, body text,
       method text, confidence double precision, "fromAnother" boolean)
     where e.matter = $1 and e.kind = 'reply-matched' and said.matter = $2
       and not exists (select from record.entry w
         where w.matter = e.matter and w.kind = 'reply-match-withdrawn' and w.corrects = e.seq)
     order by e.seq desc limit 1
     on conflict (document, matter) do nothing`,
    [document, matter],
  );
}

/** What came of a decision goes with it; the log keeps both. What was found of it elsewhere is found of nothing, then. */
export async function deleteDecision(database: Database, decision: number): Promise<void> {
  for (const table of ['proposal_decision', 'statement', 'passage', 'copy'])
    await database.query(`delete from record.${table} where seq = $1`, [decision]);
  await database.query(
    `delete from desk.proposal where kind = 'passage' and about is not null
       and about in (select matter from record.entry where seq = $1)
       and about not in (select item from record.passage)`,
    [decision],
  );
}

/** All that was sealed to a document, or a matter. What is public of it stands in the log for ever, and stays here. */
export async function deleteOfDocument(database: Database, document: string): Promise<void> {
  const tables = [
    'statement',
    'recommendation',
    'commitment',
    'passage',
    'copy',
    'reply',
    'proposal_decision',
  ];
  for (const table of tables) {
    await database.query(
      `delete from record.${table} where document = $1
         and seq in (select seq from record.entry where classification = 'restricted')`,
      [document],
    );
  }
  // A reply is sealed to its document; where all may read that, to the matter.
  await database.query(
    `delete from record.reply where seq in (select seq from record.entry where classification = 'restricted')
       and (matter = $1 or document in (select id from record.document where id = $1 and enclosed))`,
    [document],
  );
  await database.query(
    `delete from record.passage where item not in (select id from record.statement
       union select id from record.recommendation union select id from record.commitment)`,
  );
}
