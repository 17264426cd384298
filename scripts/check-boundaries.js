import { spawnSync } from 'node:child_process';

/**
 * Runs dependency-cruiser, and fails when it cruised nothing: with a compiler it does not
 * understand it reports "no violations" over zero modules, which is a false green.
 */
const { stdout, stderr } = spawnSync('npx', ['depcruise', 'packages', 'bench/src', '--output-type', 'json'], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});

if (!stdout) {
  process.stderr.write(`dependency-cruiser printed nothing.\n${stderr}`);
  process.exit(1);
}

const { summary } = JSON.parse(stdout);
for (const { rule, from, to } of summary.violations) {
  process.stderr.write(`${rule.severity} ${rule.name}: ${from} → ${to}\n`);
}
process.stdout.write(`${summary.totalCruised} modules, ${summary.violations.length} violations\n`);
if (summary.totalCruised === 0) process.stderr.write('No module was cruised, so nothing was checked.\n');
process.exit(summary.totalCruised === 0 || summary.error > 0 ? 1 : 0);
