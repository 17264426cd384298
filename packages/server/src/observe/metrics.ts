import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Gauge, Histogram, type OpenMetricsContentType, Registry } from 'prom-client';
import type { HttpContext, Middleware } from '../http/environment.ts';
import { kernelRefusal } from '../http/problem/kernel-refusals.ts';
import { problem } from '../http/problem/problem.ts';
import { isLocal } from '../http/request/is-local.ts';
import { templateOf } from './route-template.ts';

/** What is asked of the record each time it is measured. */
export interface Measured {
  /** Entries in the log. */
  ledgerSize(): Promise<number>;
  /** Mail and webhooks that wait to be sent. */
  outgoing(): Promise<number>;
  /** Seconds since the last sweep; null where there was none. */
  sweepAge(): Promise<number | null>;
  /** The witnesses that the policy names, by its names for them. */
  witnesses(): Promise<readonly MeasuredWitness[]>;
}

interface MeasuredWitness {
  readonly name: string;
  /** The entries it last signed for. */
  readonly signed: number;
  /** Seconds since it last signed; null where it never did. */
  readonly age: number | null;
}

export interface Metrics {
  readonly count: Middleware;
  readonly answer: (c: HttpContext) => Promise<Response>;
}

/** Measures, in OpenMetrics. Labels are routes, methods and statuses: never a person or a matter. */
export function createMetrics(measured: Measured, token: string | null): Metrics {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'candour_request_seconds',
    help: 'How long requests took, by route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  measure(registry, measured);
  measureWitnesses(registry, measured);
  return {
    count: countRequests(durations),
    answer: async (c) => {
      if (!mayMeasure(c, token)) return problem(c, kernelRefusal('not-found'));
      return c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
    },
  };
}

function measure(registry: Registry<OpenMetricsContentType>, measured: Measured): void {
  const gauges = [
    ['candour_ledger_entries', 'Entries in the log', () => measured.ledgerSize()],
    ['candour_outgoing_waiting', 'Mail and webhooks that wait to be sent', () => measured.outgoing()],
    ['candour_sweep_age_seconds', 'Seconds since clocks were last looked at', () => measured.sweepAge()],
  ] as const;
  for (const [name, help, ask] of gauges) {
    const collect = async function collect(this: Gauge): Promise<void> {
      const value = await ask();
      if (value !== null) this.set(value);
    };
    new Gauge({ name, help, collect, registers: [registry] });
  }
}

/** Whom the policy no longer names is measured no longer. */
function measureWitnesses(registry: Registry<OpenMetricsContentType>, measured: Measured): void {
  const gauges = [
    ['candour_witness_signed_entries', 'Entries that a witness last signed for', ({ signed }) => signed],
    ['candour_witness_age_seconds', 'Seconds since a witness last signed', ({ age }) => age],
  ] as const satisfies readonly (readonly [string, string, (one: MeasuredWitness) => number | null])[];
  for (const [name, help, measureOf] of gauges) {
    const collect = async function collect(this: Gauge<'witness'>): Promise<void> {
      this.reset();
      for (const one of await measured.witnesses()) {
        const value = measureOf(one);
        if (value !== null) this.set({ witness: one.name }, value);
      }
    };
    new Gauge({ name, help, labelNames: ['witness'], collect, registers: [registry] });
  }
}

const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function countRequests(durations: Histogram<'route' | 'method' | 'status'>): Middleware {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    const method = known.has(c.req.method) ? c.req.method : 'other';
    const labels = { route: templateOf(c), method, status: String(c.res.status) };
    durations.observe(labels, (performance.now() - begun) / 1000);
  };
}

/** This machine, or whoever has the token; to others there is nothing here. */
function mayMeasure(c: HttpContext, token: string | null): boolean {
  const said = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return isLocal(c) || (token !== null && said.length === wanted.length && timingSafeEqual(said, wanted));
}
