import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What an honest authenticator and browser would say; a test overrides some of it. */
export interface Said {
  readonly origin: string;
  readonly rpId: string;
  readonly type: string;
  readonly challenge: string;
  readonly counter: number;
  readonly isVerified: boolean;
  readonly userHandle: string;
}

interface Options {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** A passkey in software, which can be made to lie: browsers’ own refuse to. */
export class Authenticator {
  readonly id = base64url(randomBytes(32));
  readonly #origin: string;
  readonly #privateKey: KeyObject;
  readonly #coseKey: Uint8Array;
  #userHandle = '';
  counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#privateKey = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const coordinate = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
    this.#coseKey = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        ...([
          [1, 2],
          [3, -7],
          [-1, 1],
        ] as const),
        ...([
          [-2, coordinate(x)],
          [-3, coordinate(y)],
        ] as const),
      ]),
    );
  }

  /** As `navigator.credentials.create`. */
  create(options: Options, lies: Partial<Said> = {}) {
    this.#userHandle = options.user?.id ?? '';
    const said = this.#say('webauthn.create', options, lies);
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.from([id.length >> 8, id.length & 255]);
    const authData = Buffer.concat([head(said, 0x40), Buffer.alloc(16), length, id, this.#coseKey]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    const attestationObject = base64url(isoCBOR.encode(attestation as never));
    return this.#answer({ clientDataJSON: clientData(said), attestationObject, transports: ['internal'] });
  }

  /** As `navigator.credentials.get`; the counter rises by one. */
  get(options: Options, lies: Partial<Said> = {}) {
    this.counter += 1;
    const said = this.#say('webauthn.get', options, lies);
    const authData = head(said, 0);
    const clientDataJSON = clientData(said);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const signature = base64url(sign('sha256', signed, this.#privateKey));
    const { userHandle } = said;
    return this.#answer({ clientDataJSON, authenticatorData: base64url(authData), signature, userHandle });
  }

  #say(type: string, { challenge }: Options, lies: Partial<Said>): Said {
    const rpId = new URL(this.#origin).hostname;
    const honest = { origin: this.#origin, rpId, type, challenge, counter: this.counter, isVerified: true };
    return { ...honest, userHandle: this.#userHandle, ...lies };
  }

  #answer<R>(response: R) {
    return { id: this.id, rawId: this.id, type: 'public-key' as const, clientExtensionResults: {}, response };
  }
}

function head({ rpId, counter, isVerified }: Said, more: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(rpId), Buffer.from([0x01 | (isVerified ? 0x04 : 0) | more]), count]);
}

function clientData({ type, challenge, origin }: Said): string {
  return base64url(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
}
