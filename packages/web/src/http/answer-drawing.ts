import type { PageContext } from './pages.ts';

/** It has a style sheet of its own and nothing that runs: opened by itself it can do no more than as a picture. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Answers with a drawing that stands alone. */
export function answerDrawing(c: PageContext, svg: string): Response {
  c.header('Content-Security-Policy', drawingPolicy);
  return c.body(svg, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
}
