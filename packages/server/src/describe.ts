/** What the description of the API says of itself (OpenAPI 3.1). */
export const describe = {
  openapi: '3.1.0',
  info: {
    title: 'Candour',
    version: '1',
    description:
      'The record between a public failing and its remedy. Sign in with a session cookie, or send a token as a bearer. What is refused is told as a problem (RFC 9457) with a stable `code`. A POST may carry an Idempotency-Key; a change to a matter may carry its ETag in If-Match.',
  },
};
