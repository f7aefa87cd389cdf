import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on standard output: object first, short lower-case message. `pino` escapes whatever a page put into a value. */
export function createLog(name: string, level: string): Logger {
  return pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime });
}
