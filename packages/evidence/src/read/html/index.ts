export { Inspection, textOfHtml } from './inspect.ts';
export { readHtml } from './read.ts';
