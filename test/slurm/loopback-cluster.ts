import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** A Slurm cluster of two nodes, w1 and w2, on the loopback of this machine. */
export interface Cluster {
  /** Runs one of Slurm's commands, without the white space around what it prints. */
  readonly slurm: (command: string, ...args: readonly string[]) => string;
  /** Kills the daemon of a node and all that runs on it, as a power cut does. */
  readonly cutPower: (node: string) => void;
  readonly stop: () => void;
}

/** Why no cluster can be started here, or null. */
export function whyNoCluster(): string | null {
  if (process.getuid?.() !== 0) return 'the daemons of two nodes on one machine want root';
  for (const program of ['slurmctld', 'slurmd', 'munged', 'sbatch']) {
    try {
      execFileSync('which', [program]);
    } catch {
      return `${program} is not installed: test/slurm/install.sh`;
    }
  }
  return null;
}

function configuration(folder: string): string {
  const nodes = ['w1', 'w2'].map(
    (node, index) => `NodeName=${node} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${17001 + index} CPUs=1`,
  );
  return `ClusterName=loopback
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmctldPort=16817
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool.%n
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.%n.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
MailProg=/bin/true
RequeueExit=75,137
SlurmdTimeout=6
ReturnToService=2
${nodes.join('\n')}
PartitionName=main Nodes=w1,w2 Default=YES State=UP
`;
}

export function startCluster(folder: string): Cluster {
  mkdirSync(join(folder, 'state'));
  writeFileSync(join(folder, 'munge.key'), randomBytes(128), { mode: 0o400 });
  writeFileSync(join(folder, 'slurm.conf'), configuration(folder));
  const env = { ...process.env, SLURM_CONF: join(folder, 'slurm.conf') };
  const daemons = new Map<string, ReturnType<typeof spawn>>();
  const start = (name: string, program: string, ...args: readonly string[]) =>
    daemons.set(name, spawn(program, args, { env, stdio: 'ignore' }));
  const at = (name: string) => join(folder, name);
  const munge = ['key-file=munge.key', 'socket=munge.socket', 'pid-file=munge.pid', 'seed-file=munge.seed'];
  const log = `--log-file=${at('munge.log')}`;
  const options = munge.map((option) => `--${option.replace('=', `=${folder}/`)}`);
  start('munged', 'munged', '--foreground', '--force', log, ...options);
  start('slurmctld', 'slurmctld', '-D');
  for (const node of ['w1', 'w2']) start(node, 'slurmd', '-D', '-N', node);
  return {
    slurm: (command, ...args) => execFileSync(command, args, { env, encoding: 'utf8', stdio: 'pipe' }).trim(),
    cutPower: (node) => {
      daemons.get(node)?.kill('SIGKILL');
      for (const pid of processesOf(node, folder)) kill(pid);
    },
    stop: () => {
      for (const node of ['w1', 'w2']) for (const pid of processesOf(node, folder)) kill(pid);
      for (const daemon of daemons.values()) daemon.kill('SIGKILL');
    },
  };
}

/** What runs on a node of this cluster: its environment names both. */
function processesOf(node: string, folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .flatMap((pid) => {
      if (pid === process.pid) return [];
      const environment = readIfThere(`/proc/${pid}/environ`);
      const command = readIfThere(`/proc/${pid}/cmdline`);
      const isOurs = environment.includes(`SLURM_CONF=${folder}/`);
      const isOfNode = environment.includes(`SLURMD_NODENAME=${node}\0`) || command.includes(`\0-N\0${node}\0`);
      return isOurs && isOfNode ? [...stepDaemonOf(pid), pid] : [];
    });
}

/** The daemon over a task comes first: it would tell the controller how its task ended. */
function stepDaemonOf(pid: number): readonly number[] {
  const [, parent = '0'] = /^PPid:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`)) ?? [];
  return readIfThere(`/proc/${parent}/cmdline`).startsWith('slurmstepd') ? [Number(parent)] : [];
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
