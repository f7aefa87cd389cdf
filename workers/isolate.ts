/**
 * A process of its own for a page that was under way when its worker was lost, and again when the next one was. Whatever happens there
 * is this page's doing, and nobody else's: so pages that were only near a crash are never put aside for it.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Failure } from '../services/errors.js';
import { READY, START_MS, type ThreadAnswer, type ThreadPoolOptions } from './thread-pool.js';

/** Throws what the process reported, EXTRACTION_TIMEOUT after the time limit, or EXTRACTION_CRASHED when the process died. */
export function runIsolated<Task, Result>(task: Task, { module, timeoutMs, heapMegabytes = 512 }: ThreadPoolOptions): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(module), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      settle();
    };
    const fail = (code: 'EXTRACTION_TIMEOUT' | 'EXTRACTION_CRASHED', message: string) => end(() => reject(new Failure(code, message)));
    const giveUp = () => fail('EXTRACTION_TIMEOUT', `Reading this page took longer than ${timeoutMs} ms and was stopped.`);
    let timer = setTimeout(giveUp, START_MS);
    child.on('message', (answer: ThreadAnswer<Result> | typeof READY) => {
      if (answer === READY) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, timeoutMs);
      } else
        end(() => (answer.ok ? resolve(answer.result) : reject(new Failure(answer.code, answer.message, { retryable: answer.retryable }))));
    });
    child.once('error', (error) =>
      end(() => reject(new Failure('INTERNAL', `No process could be had for this page: ${error.message}.`, { cause: error }))),
    );
    child.once('exit', (code, signal) =>
      fail('EXTRACTION_CRASHED', `Reading this page ended its process (${signal ?? `exit code ${code}`}), so it was put aside.`),
    );
    child.send(task as object);
  });
}
