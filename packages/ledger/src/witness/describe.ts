import type { Policy } from './policy.ts';
import type { Witnessed } from './rounds.ts';

/** In sentences, how the witnesses stand to a checkpoint and what is lacking: the first is the sum. */
export function describeWitnessed(policy: Policy, { size, asked, quorum }: Witnessed): readonly string[] {
  const cosigned = [...asked.values()].filter(({ outcome }) => outcome === 'cosigned').length;
  const sum = `${cosigned} of ${policy.witnesses.length} witnesses have cosigned the log at ${size} entries; the policy is ${quorum ? '' : 'not '}met.`;
  const lacking = [...asked].flatMap(([name, one]) => ('message' in one ? [`${name}: ${one.message}`] : []));
  return [sum, ...lacking];
}
