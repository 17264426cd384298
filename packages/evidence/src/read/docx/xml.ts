import { Parser } from 'htmlparser2';

/** What a walk over XML tells, element by element. Names keep their prefix; attributes lose it. */
export interface XmlWalk {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Walks over XML without building a tree, so that neither depth nor entities can exhaust the memory. */
export function walkXml(xml: string, walk: XmlWalk): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, withoutPrefixes(attributes)),
      ontext: (text) => walk.text?.(text),
      onclosetag: (name) => walk.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.replace(/^\w+:/, ''), value]),
  );
}
