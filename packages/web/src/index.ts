export { pagePolicy } from './http/answer-page.ts';
export { assetFiles } from './http/assets.ts';
export type { PageContext, Pages } from './http/pages.ts';
export { type Problem, problemPage } from './http/problem-page.tsx';
export { pages } from './pages.ts';
export type { WebParts } from './parts.ts';
export type { Cast, CastMember, Door, Going, Invitation } from './sign-in/door.ts';
export { isOwnPath } from './view/own-path.ts';
export { languageOf } from './view/view.ts';
