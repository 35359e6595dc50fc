import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port'

const BUILT = fileURLToPath(new URL('../../../backend/server/target/porchlight-server.jar', import.meta.url))
const OPTIONS = fileURLToPath(new URL('../../../backend/server/jvm.options', import.meta.url))
const STARTS_WITHIN_MS = 90_000

/** One more server, on the database, the object store and the keys of the one that everything else uses. */
export class Server {
  private process: ChildProcess | undefined

  private constructor(
    private readonly http: number,
    private readonly https: number,
    private readonly log: string,
  ) {}

  /** What it says goes to this file. */
  static async started(log: string): Promise<Server> {
    const server = new Server(await freePort(), await freePort(), log)
    await server.start()
    return server
  }

  get address() {
    return `http://localhost:${this.http}`
  }

  get httpsAddress() {
    return `https://localhost:${this.https}`
  }

  /** Returns once it takes requests; where it was before. */
  async start() {
    const output = openSync(this.log, 'a')
    this.process = spawn(`${process.env.JAVA_HOME}/bin/java`, [`@${OPTIONS}`, '-jar', BUILT], {
      stdio: ['ignore', output, output],
      env: {
        ...process.env,
        QUARKUS_HTTP_PORT: `${this.http}`,
        QUARKUS_HTTP_SSL_PORT: `${this.https}`,
      },
    })
    const end = Date.now() + STARTS_WITHIN_MS
    while (this.process.exitCode === null && Date.now() < end) {
      const ready = await fetch(`${this.address}/q/health/ready`).catch(() => undefined)
      if (ready?.ok) return
      await pause(100)
    }
    await this.kill()
    throw new Error(`The server does not start: see ${this.log}`)
  }

  /** As a machine dies: nothing is finished, and nobody is told. */
  async kill() {
    if (this.process?.exitCode === null && this.process.kill('SIGKILL')) await once(this.process, 'exit')
  }
}
