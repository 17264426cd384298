export { type AppParts, createApp } from './app.ts';
export { describeSettings, printConfig } from './config/print-config.ts';
export { type ConfigOutcome, type ConfigSources, readConfig } from './config/read-config.ts';
export type { Config } from './config/settings.ts';
export { loadExample } from './example/load-example.ts';
export { openConfigured } from './open-configured.ts';
export { type Invited, inviteFirst } from './sign-in/invite.ts';
export { type RunningServer, startServer } from './start.ts';
export { stopOnSignals } from './stop-on-signals.ts';
