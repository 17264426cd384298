import pg from 'pg';
import { oid } from '../sql/binary-array.ts';
import { parseInteger } from '../sql/row.ts';

/** As the driver has it, but that whole numbers are numbers and a date is a date, not midnight somewhere. */
export const resultTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): unknown => {
    if (type === oid.int8) return parseInteger;
    if (type === oid.date) return (value: string) => value;
    return pg.types.getTypeParser(type, format);
  },
} as pg.CustomTypesConfig;
