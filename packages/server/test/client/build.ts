import { writeFileSync } from 'node:fs';
import { describeApi, typesOf } from './describe-api.ts';

/** `npm run build:client`: writes the types of the API as its own description gives them. */
writeFileSync(new URL('./api.d.ts', import.meta.url), await typesOf(describeApi()));
