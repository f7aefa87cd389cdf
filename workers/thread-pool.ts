/** Runs tasks in worker threads that can be killed: a page that hangs or eats memory costs its thread, never the process. */
import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode } from '../services/errors.js';
import { runIsolated } from './isolate.js';

export interface ThreadPool<Task, Result> {
  /** Throws the Failure that the thread reported, EXTRACTION_TIMEOUT after the time limit, or EXTRACTION_CRASHED when the thread died. */
  run(task: Task): Promise<Result>;
  /** The same in a process of its own, for a task that may take more down than its thread. */
  runApart(task: Task): Promise<Result>;
  /** Ends all threads; tasks under way fail. Safe to call twice. */
  stop(): Promise<void>;
}

/** What a thread says once it has loaded its module: the time limit of a task counts from then on. */
export const READY = 'ready';

/** How long a thread may take to load, on the busiest of machines. */
export const START_MS = 60_000;

/** What a thread answers to each task, one answer a task. */
export type ThreadAnswer<Result> = { ok: true; result: Result } | { ok: false; code: FailureCode; message: string; retryable: boolean };

export interface ThreadPoolOptions {
  /** Module that the threads run: it posts READY, listens on `parentPort` for a task and posts a ThreadAnswer. */
  module: URL;
  size: number;
  timeoutMs: number;
  /** Heap of one thread; beyond it the thread is ended, not the process. */
  heapMegabytes?: number;
}

interface Waiting<Task, Result> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (failure: Failure) => void;
}

interface Thread<Task, Result> {
  worker: Worker;
  ready: boolean;
  current: (Waiting<Task, Result> & { timer: NodeJS.Timeout }) | null;
}

export function createThreadPool<Task, Result>(options: ThreadPoolOptions): ThreadPool<Task, Result> {
  const { module, size, timeoutMs, heapMegabytes = 512 } = options;
  const threads = new Set<Thread<Task, Result>>();
  const waiting: Waiting<Task, Result>[] = [];
  let stopped = false;

  const open = (): Thread<Task, Result> => {
    const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes }, stdout: false, stderr: false });
    const thread: Thread<Task, Result> = { worker, ready: false, current: null };
    let reason = 'the thread ended without an answer';
    worker.on('message', (answer: ThreadAnswer<Result> | typeof READY) => {
      if (answer === READY) return begin(thread);
      const task = finish(thread);
      if (answer.ok) task?.resolve(answer.result);
      else task?.reject(new Failure(answer.code, answer.message, { retryable: answer.retryable }));
      dispatch();
    });
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => {
      threads.delete(thread);
      finish(thread)?.reject(new Failure('EXTRACTION_CRASHED', `Reading this page ended its thread: ${reason}.`));
      dispatch();
    });
    threads.add(thread);
    worker.unref();
    return thread;
  };

  /** From here on a task has its whole time: what loading took is not the page's doing. */
  const begin = (thread: Thread<Task, Result>): void => {
    thread.ready = true;
    if (!thread.current) return;
    clearTimeout(thread.current.timer);
    thread.current.timer = setTimeout(() => giveUp(thread), timeoutMs);
  };

  /** Frees the thread and hands back the task that it had. */
  const finish = (thread: Thread<Task, Result>): Waiting<Task, Result> | null => {
    const { current } = thread;
    if (current) clearTimeout(current.timer);
    thread.current = null;
    return current;
  };

  const dispatch = (): void => {
    while (waiting.length > 0 && !stopped) {
      const idle = [...threads].find(({ current }) => current === null) ?? (threads.size < size ? open() : null);
      if (!idle) return;
      const next = waiting.shift()!;
      const timer = setTimeout(() => giveUp(idle), idle.ready ? timeoutMs : START_MS);
      idle.current = { ...next, timer };
      idle.worker.postMessage(next.task);
    }
  };

  const giveUp = (thread: Thread<Task, Result>): void => {
    threads.delete(thread);
    finish(thread)?.reject(new Failure('EXTRACTION_TIMEOUT', `Reading this page took longer than ${timeoutMs} ms and was stopped.`));
    void thread.worker.terminate();
    dispatch();
  };

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Failure('INTERNAL', 'The thread pool is stopped.', { retryable: true }));
        waiting.push({ task, resolve, reject });
        dispatch();
      }),

    runApart: (task) => runIsolated(task, options),

    stop: async () => {
      stopped = true;
      for (const { reject } of waiting.splice(0)) reject(new Failure('INTERNAL', 'The thread pool was stopped.', { retryable: true }));
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
