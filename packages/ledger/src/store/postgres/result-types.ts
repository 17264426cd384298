import pg from 'pg';
import { oid } from '../sql/binary-array.ts';

/** As the driver has it, but that whole numbers are numbers and a date is a date, not midnight somewhere. */
export const resultTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): unknown => {
    if (type === oid.int8) return parseInteger;
    if (type === oid.date) return (value: string) => value;
    return pg.types.getTypeParser(type, format);
  },
} as pg.CustomTypesConfig;

export function parseInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new Error(`${value} is beyond 2^53; cast it to text in the query.`);
  return number;
}
