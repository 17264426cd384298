import { Around } from './around.ts';
import { putNeighbours, putOwn, putPlace } from './nearby.ts';
import { pageFeatures } from './page.ts';
import { Row } from './row.ts';
import type { Survey } from './survey.ts';

/** Each block's features, in the page's order; rows are made one by one, since pages can have very many. */
export function* featureRows(page: Survey): Generator<Row> {
  const around = new Around(page);
  const whole = new Row(true);
  for (const [name, value] of Object.entries(pageFeatures(page))) whole.put(name, value);
  for (const [at, block] of page.blocks.entries()) {
    const row = new Row(at === 0);
    putOwn(row, page, at);
    putNeighbours(row, page, at);
    putPlace(row, page, at);
    row.append(around.rowOf(block.element));
    row.append(whole);
    yield row;
  }
}
