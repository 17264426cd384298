import { countOn, findDue, isRunning } from '../../clock/due.ts';
import { periodInWords } from '../../clock/words.ts';
import type { Clock } from '../../definition/clock.ts';
import { checkActor, findCapacity } from '../../duties/capacity.ts';
import type { Command } from '../command.ts';
import type { Arming } from '../matter.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';
import { checkReason } from './moment.ts';
import type { Outcome, Situation } from './situation.ts';

type Extend = Extract<Command, { readonly do: 'extend' }>;

/** Extends a running clock: by the roles that may, with a reason, no further and no oftener than its definition allows. */
export function extend(situation: Situation, command: Extend): Outcome {
  const { definition, matter, context } = situation;
  const at = 'clock';
  const clock = Object.hasOwn(definition.clocks, command.clock)
    ? definition.clocks[command.clock]
    : undefined;
  if (!clock) return [refuse('no-such-clock', { at, names: { name: command.clock } })];
  const by = { definition, calendar: context.calendar };
  const arming = matter.clocks[command.clock];
  const before = arming && isRunning(arming) ? findDue(arming, by) : undefined;
  const refusals = [
    ...checkActor(situation, command),
    ...(before === undefined ? [refuse('clock-not-running', { at, names: { name: clock.title } })] : []),
    ...checkAllowed(situation, command, { clock, arming }),
    ...checkReason(command.because),
  ];
  if (refusals.length > 0 || !arming || before === undefined) return refusals;
  const { by: actor, because, for: period } = command;
  return {
    kind: 'clock-extended',
    actor,
    happenedAt: context.now,
    body: {
      clock: command.clock,
      arming: arming.arming,
      by: period,
      because,
      before,
      after: countOn(before, period, by),
    },
  };
}

interface Extended {
  readonly clock: Clock;
  readonly arming: Arming | undefined;
}

function checkAllowed(
  situation: Situation,
  command: Extend,
  { clock, arming }: Extended,
): readonly Refusal[] {
  const { extend: allowed, title: name } = clock;
  if (!allowed) return [refuse('clock-not-extendable', { at: 'clock', names: { name } })];
  const { by, times, atMost } = allowed;
  const mayExtend = findCapacity(situation, command, by) !== undefined;
  const usedUp = (arming?.extensions.length ?? 0) >= times;
  return [
    ...(mayExtend ? [] : [refuse('role-not-allowed', { at: 'by' })]),
    ...(usedUp ? [refuse('extensions-used-up', { at: 'clock', names: { name, times } })] : []),
    ...(fitsIn(command.for, atMost)
      ? []
      : [refuse('extension-too-long', { at: 'for', names: { name, period: periodInWords(atMost) } })]),
  ];
}

// Months and days cannot be compared without a date, so an extension is counted in the unit of its cap.
function fitsIn(period: Extend['for'], atMost: Extend['for']): boolean {
  const whole = Number.isInteger(period.amount) && period.amount >= 1;
  const alike = period.unit === atMost.unit && period.calendar === atMost.calendar;
  return whole && alike && period.amount <= atMost.amount;
}
