import type { Place } from './place.ts';

/** A command under a key of its own, to be sent until it is acknowledged; and what it was answered. */
export interface Request {
  readonly key: string;
  readonly path: string;
  readonly body: object;
  answer?: { readonly matter?: string; readonly state?: string };
}

export function opening({ body }: Place, number: number): Request {
  const title = `Case ${number}`;
  return {
    key: `open-${number}`,
    path: '/api/v1/matters',
    body: { pathway: 'safeguarding-case', body, title },
  };
}

export function acknowledging(matter: string): Request {
  return {
    key: `acknowledge-${matter}`,
    path: `/api/v1/matters/${matter}/acts`,
    body: { do: 'move', move: 'acknowledge', fields: { 'told-how': 'By telephone.' } },
  };
}

/** Sends what was not acknowledged yet, all at once; what the death of the server cut off stays unanswered. */
export async function sendAll(
  { token }: Place,
  address: string,
  {
    requests,
    onAnswer = () => {},
  }: { readonly requests: readonly Request[]; readonly onAnswer?: () => void },
): Promise<void> {
  const send = async (request: Request) => {
    const { key, path, body } = request;
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    };
    const sent = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await fetch(`${address}${path}`, sent).catch(() => undefined);
    const content = await answer?.text().catch(() => undefined);
    if (answer === undefined || content === undefined) return;
    if (answer.status === 409 && content.includes('key-in-use')) return;
    if (!answer.ok) throw new Error(`${key} was refused: ${answer.status} ${content}`);
    request.answer = JSON.parse(content) as NonNullable<Request['answer']>;
    onAnswer();
  };
  await Promise.all(requests.filter(({ answer }) => answer === undefined).map(send));
}
