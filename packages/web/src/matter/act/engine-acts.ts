import { endOfDay, parseDay } from '@candour/calendar';
import { actOnMatter } from '@candour/record';
import { choosePeople } from '../../choosing/choose-people.ts';
import type { Filled, FormError } from '../../http/form.ts';
import { readDay } from '../../http/read-day.ts';
import type { Act, CommandOf, Control } from './act.ts';
import { listExtendable, listOwnDelegations } from './options.ts';
import { actWords as words } from './words.ts';

const because: Control = {
  kind: 'long-text',
  name: 'because',
  label: words.because,
  hint: words.becauseHint,
};

/** An act that the engine decides, under the key and on the entry that the form was sent with. */
function performing(command: CommandOf): Act['perform'] {
  return ({ parts, view, matter, ...about }, { filled, seen, ...once }) => {
    const behalf = filled.find('behalf');
    const asked = command(filled, { parts, view, matter, ...about });
    return actOnMatter(parts, view.caller, {
      matter: matter.id,
      command: behalf === undefined ? asked : { ...asked, onBehalfOf: behalf },
      ...once,
      seen,
    });
  };
}

/** Those who hold a role of the pathway towards the body of the matter, each with their office. */
const to: Control = {
  kind: 'chooser',
  name: 'to',
  label: words.to,
  choosing: ({ parts, view, matter: { body, definition } }, filled) =>
    choosePeople(parts, view, {
      ...{ filled, name: 'to', others: true },
      holding: { roles: Object.keys(definition.roles), body },
    }),
};

/** What the engine decides beside moves, by the last part of the address of its form. */
export const engineActs = {
  'hand-over': {
    title: words.handOver,
    lede: words.handOverLede,
    button: words.offerIt,
    controls: [to, because],
    check: (filled) => chosen(filled, 'to'),
    perform: performing((filled) => ({
      do: 'hand-over',
      to: filled.get('to'),
      because: filled.get('because'),
    })),
  },
  accept: {
    title: words.accept,
    lede: words.acceptLede,
    button: words.acceptIt,
    controls: [],
    perform: performing(() => ({ do: 'accept-hand-over' })),
  },
  decline: {
    title: words.decline,
    lede: words.declineLede,
    button: words.declineIt,
    controls: [because],
    perform: performing((filled) => ({ do: 'decline-hand-over', because: filled.get('because') })),
  },
  delegate: {
    title: words.delegate,
    lede: words.delegateLede,
    button: words.delegateIt,
    controls: [to, { kind: 'day', name: 'until', label: words.until }, because],
    check: (filled) => [...chosen(filled, 'to'), ...isDay(filled, 'until')],
    perform: performing((filled) => ({
      do: 'delegate',
      to: filled.get('to'),
      because: filled.get('because'),
      ...untilOf(filled),
    })),
  },
  'end-delegation': {
    title: words.endDelegation,
    lede: words.endDelegationLede,
    button: words.endIt,
    controls: [
      { kind: 'select', name: 'delegation', label: words.delegation, options: listOwnDelegations },
      because,
    ],
    check: (filled) => chosen(filled, 'delegation'),
    perform: performing((filled) => ({
      do: 'end-delegation',
      delegation: Number(filled.get('delegation')),
      because: filled.get('because'),
    })),
  },
  extend: {
    title: words.extend,
    lede: words.extendLede,
    button: words.extendIt,
    controls: [
      { kind: 'select', name: 'clock', label: words.clock, options: listExtendable },
      { kind: 'number', name: 'amount', label: words.amount, hint: words.amountHint },
      because,
    ],
    check: (filled) => [...chosen(filled, 'clock'), ...isWhole(filled, 'amount')],
    perform: performing((filled, { matter }) => {
      const clock = filled.get('clock');
      const most = matter.definition.clocks[clock]?.extend?.atMost;
      const unit = most ?? { unit: 'calendar-day' as const };
      return {
        do: 'extend',
        clock,
        for: { ...unit, amount: Number(filled.get('amount')) },
        because: filled.get('because'),
      };
    }),
  },
} as const satisfies Readonly<Record<string, Act>>;

function chosen(filled: Filled, name: string): readonly FormError[] {
  return filled.find(name) === undefined ? [{ at: name, message: words.chooseOne }] : [];
}

function isWhole(filled: Filled, name: string): readonly FormError[] {
  return /^[1-9]\d{0,3}$/.test(filled.get(name)) ? [] : [{ at: name, message: words.number }];
}

function isDay(filled: Filled, name: string): readonly FormError[] {
  return readDay(filled, name).kind === 'no-day' ? [{ at: `${name}-day`, message: words.noDay }] : [];
}

/** A delegation until a day ends with it. */
function untilOf(filled: Filled): { readonly until?: string } {
  const read = readDay(filled, 'until');
  const day = read.kind === 'day' ? parseDay(read.day) : undefined;
  return day === undefined ? {} : { until: endOfDay(day) };
}
