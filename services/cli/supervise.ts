/** A child process that is restarted when it dies, writes its output to a file, and ends when told to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Supervised {
  readonly name: string;
  /** Asks it to end, and ends it by force after the patience has run out. Safe to call twice. */
  stop(patienceMs: number): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

export interface ChildOptions {
  name: string;
  command: string;
  args: string[];
  /** All of its environment. */
  env: Record<string, string | undefined>;
  logFile: string;
  /** Called when it died and is started again. */
  onRestart(reason: string): void;
  /** Called when it died so often that another start would not help; with the end of its output. */
  onGiveUp(reason: string, lastWords: string): void;
}

const RESTART_AFTER_MS = 500;
const DEATHS_ALLOWED = 5;
const DEATHS_WINDOW_MS = 60_000;
const LOG_BYTES = 20 * 1024 * 1024;

/** Throws when the command cannot be run. */
export async function supervise(options: ChildOptions): Promise<Supervised> {
  const deaths: number[] = [];
  let stopping = false;
  let exited: Promise<void> = Promise.resolve();

  const open = async (): Promise<ChildProcess> => {
    const log = openLog(options.logFile);
    // A group of its own: Ctrl-C on the terminal reaches the parent alone, which then ends all in order.
    const child = spawn(options.command, options.args, {
      env: options.env,
      // Over the channel a Node child learns that this process is gone, and ends as well.
      stdio: ['ignore', log, log, ...(options.command === process.execPath ? (['ipc'] as const) : [])],
      detached: true,
    });
    closeSync(log);
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve();
        if (!stopping) void died(signal ?? `exit code ${code}`);
      });
    });
    return child;
  };

  const died = async (how: string): Promise<void> => {
    const now = Date.now();
    deaths.push(now);
    const recent = deaths.filter((at) => now - at < DEATHS_WINDOW_MS).length;
    const reason = `The ${options.name} ended by itself (${how}).`;
    if (recent >= DEATHS_ALLOWED) return options.onGiveUp(reason, lastLines(options.logFile));
    options.onRestart(reason);
    await new Promise((resolve) => setTimeout(resolve, RESTART_AFTER_MS * recent));
    if (!stopping) child = await open();
  };

  let child = await open();
  return {
    name: options.name,
    stop: async (patienceMs) => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await exited;
      clearTimeout(timer);
    },
    kill: () => {
      stopping = true;
      child.kill('SIGKILL');
    },
  };
}

/** Appends; an overlong log of earlier runs is set aside, one generation of it. */
function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

function lastLines(path: string): string {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
