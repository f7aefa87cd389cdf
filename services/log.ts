import { trace } from '@opentelemetry/api';
import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on standard output: object first, short lower-case message. `pino` escapes whatever a page put into a value. */
export function createLog(name: string, level: string): Logger {
  return pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime, mixin: traceOf });
}

/** The trace that a line belongs to, when a collector is configured. */
function traceOf(): { trace?: string } {
  const span = trace.getActiveSpan();
  return span ? { trace: span.spanContext().traceId } : {};
}
