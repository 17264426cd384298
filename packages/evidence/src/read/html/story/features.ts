import type { Survey } from '../survey/survey.ts';
import { Around } from './around.ts';
import { putNeighbours, putOwn, putPlace } from './nearby.ts';
import { pageFeatures } from './page.ts';
import { Row } from './row.ts';

/**
 * Each block's features, in the page's order. The row is the same object each time, refilled: pages can
 * have very many blocks, so whoever wants to keep a row copies it.
 */
export function* featureRows(page: Survey): Generator<Row> {
  const around = new Around(page);
  const whole = pageFeatures(page);
  const wholeNames = Object.keys(whole);
  const wholeValues = Object.values(whole);
  const row = new Row();
  for (const [at, block] of page.blocks.entries()) {
    row.restart();
    putOwn(row, page, at);
    putNeighbours(row, page, at);
    putPlace(row, page, at);
    row.append(around.names, around.valuesOf(block.element));
    row.append(wholeNames, wholeValues);
    yield row;
  }
}
