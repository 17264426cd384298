/** Where mail, webhooks and calendars point to, below the address people use. */
export interface Links {
  readonly matter: (id: string) => string;
  /** All that shows an entry to be in the log. */
  readonly proof: (seq: number) => string;
  readonly webhooks: string;
  /** Where one chooses how one is told. */
  readonly preferences: string;
  /** The name that identifiers of mails and calendar entries end in. */
  readonly host: string;
}

export function linksFrom(origin: string): Links {
  const { host, hostname } = new URL(origin);
  return {
    matter: (id) => `${origin}/matters/${encodeURIComponent(id)}`,
    proof: (seq) => `${origin}/api/v1/entries/${seq}/proof`,
    webhooks: `${origin}/admin/webhooks`,
    preferences: `${origin}/account/notices`,
    host: host === '' ? 'localhost' : hostname,
  };
}
