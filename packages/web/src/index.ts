export { pagePolicy } from './http/answer-page.ts';
export { assetFiles } from './http/assets.ts';
export type { Pages } from './http/pages.ts';
export { type Problem, problemPage } from './http/problem-page.tsx';
export { pages } from './pages.ts';
export type { WebParts } from './parts.ts';
export { languageOf } from './view/view.ts';
