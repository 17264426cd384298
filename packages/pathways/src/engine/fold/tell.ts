import type { ToldDue } from '../entry.ts';
import type { Matter } from '../matter.ts';

/** Notes beside each clock what people were told; what is told about an arming that no longer runs is passed over. */
export function tell(matter: Matter, dues: readonly ToldDue[] | undefined): Matter {
  if (!dues || dues.length === 0) return matter;
  const clocks = { ...matter.clocks };
  for (const told of dues) {
    const running = clocks[told.clock];
    if (running?.arming === told.arming) clocks[told.clock] = { ...running, told };
  }
  return { ...matter, clocks };
}
