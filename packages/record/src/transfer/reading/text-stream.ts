import { createReadStream } from 'node:fs';
import type { Encoding } from './encoding.ts';

/**
 * The text of a file in pieces, without its byte order mark. Every line ends in a line feed, whatever it ended in, so
 * that lines are counted as editors count them and a text means the same wherever it was saved.
 */
export async function* streamText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let isReturnPending = false;
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    let text = decoder.decode(bytes as Uint8Array, { stream: true });
    if (isReturnPending) text = `\r${text}`;
    // A line feed may follow in the next piece.
    isReturnPending = text.endsWith('\r');
    if (isReturnPending) text = text.slice(0, -1);
    if (text !== '') yield text.replace(lineEnd, '\n');
  }
  const rest = `${isReturnPending ? '\r' : ''}${decoder.decode()}`;
  if (rest !== '') yield rest.replace(lineEnd, '\n');
}

const lineEnd = /\r\n?/g;
