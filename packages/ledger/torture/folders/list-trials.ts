import { keystoreTrial } from './keystore.ts';
import { publishedTrial } from './published.ts';
import type { FolderTrial } from './trial.ts';
import { witnessTrial } from './witness.ts';

export const folderTrials: readonly FolderTrial[] = [keystoreTrial, witnessTrial, publishedTrial];
