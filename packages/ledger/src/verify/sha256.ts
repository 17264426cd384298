/** Round constants and first state of FIPS 180-4: fractional parts of the cube and square roots of the first primes. */
const { constants, start } = firstPrimes();

function firstPrimes() {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return {
    constants: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}

const schedule = new Int32Array(64);
const state = new Int32Array(8);
const block = new Uint8Array(64);
const words = new DataView(block.buffer);

/** SHA-256 in plain JavaScript, for where there is no quicker one that answers at once. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  state.set(start);
  let [length, filled] = [0, 0];
  for (const part of parts) {
    length += part.length;
    for (let at = 0; at < part.length; at += 1) {
      block[filled] = part[at] as number;
      filled += 1;
      if (filled === 64) {
        mix();
        filled = 0;
      }
    }
  }
  pad(filled, length);
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  for (let i = 0; i < 8; i += 1) view.setInt32(i * 4, state[i] ?? 0);
  return digest;
}

function pad(filled: number, length: number): void {
  block[filled] = 0x80;
  block.fill(0, filled + 1);
  if (filled >= 56) {
    mix();
    block.fill(0);
  }
  words.setUint32(56, Math.floor(length / 2 ** 29));
  words.setUint32(60, (length << 3) >>> 0);
  mix();
}

/** One block of 64 bytes into the state, FIPS 180-4 §6.2.2. */
function mix(): void {
  spread();
  // Not taken apart as a list: going through an iterator takes as long as half the rounds.
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (constants[i] as number) + (schedule[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** The 16 words of the block, spread to 64. */
function spread(): void {
  for (let i = 0; i < 16; i += 1) schedule[i] = words.getInt32(i * 4);
  for (let i = 16; i < 64; i += 1) {
    const x = schedule[i - 15] as number;
    const y = schedule[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    schedule[i] = (s0 + s1 + (schedule[i - 16] as number) + (schedule[i - 7] as number)) | 0;
  }
}
