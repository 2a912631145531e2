// What runs below a process, as the operating system tells it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly residentKb: number;
  readonly state: string;
  readonly command: string;
}

export async function processes(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=,stat=,args='], {
    maxBuffer: 8_000_000,
  });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, rss, state, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return pid
      ? [
          {
            pid: Number(pid),
            parent: Number(parent),
            residentKb: Number(rss),
            state: state!,
            command: command!,
          },
        ]
      : [];
  });
}

export async function descendantsOf(pid: number): Promise<Process[]> {
  const all = await processes();
  const below = (parent: number): Process[] =>
    all.filter((p) => p.parent === parent).flatMap((p) => [p, ...below(p.pid)]);
  // The process that lists processes is one of ours only when we ask about ourselves.
  return below(pid).filter((p) => !p.command.startsWith('ps -A'));
}

/** Those of the given processes that still run; one that only waits to be buried does not. */
export async function stillRunning(pids: readonly number[]): Promise<Process[]> {
  return (await processes()).filter((p) => pids.includes(p.pid) && !p.state.startsWith('Z'));
}
