import { readFileSync } from 'node:fs';

/** Linux counts CPU time for processes in hundredths of a second, on every machine that Node.js runs on. */
const MS_PER_TICK = 10;
/** Behind the name of the program, which may hold anything. */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;

/** The CPU time that a process has used so far, user and system, all threads. */
export function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS])) * MS_PER_TICK;
}

/** The CPU time that these processes used during `work`, in the order in which they were named. */
export async function cpuDuring(pids: readonly number[], work: () => Promise<unknown>): Promise<number[]> {
  const before = pids.map(cpuMsOf);
  await work();
  return pids.map((pid, index) => cpuMsOf(pid) - (before[index] as number));
}
