import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** The network between a phone and the office: as slow as it is said to be, and cut where a journey says. */
export class Network {
  /** Bytes that the phone has sent since {@link when} was called, with all that goes along with a file. */
  sent = 0
  private next = { at: Number.POSITIVE_INFINITY, happens: () => {} }
  private readonly connections = new Set<Socket>()

  private constructor(
    private readonly server: Server,
    private readonly office: URL,
    private readonly bytesPerSecond: number,
  ) {
    server.on('connection', phone => this.join(phone))
  }

  /** To the server at this address, with that many bytes a second from the phone to it. */
  static async to(office: string, bytesPerSecond: number): Promise<Network> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new Network(server, new URL(office), bytesPerSecond)
  }

  /** The office's address on this network. */
  get address(): string {
    const address = this.server.address()
    if (!address || typeof address === 'string') throw new Error('The network is not there')
    return `${this.office.protocol}//localhost:${address.port}`
  }

  /** Lets something happen once, when the phone has sent so many bytes from now on. */
  when(bytes: number, happens: () => void) {
    this.sent = 0
    this.next = { at: bytes, happens }
  }

  /** Ends every connection; later ones hold. */
  cut() {
    for (const socket of this.connections) socket.resetAndDestroy()
  }

  async close() {
    this.server.close()
    this.cut()
    await once(this.server, 'close')
  }

  private join(phone: Socket) {
    const office = connect(Number(this.office.port), this.office.hostname)
    for (const [one, other] of [
      [phone, office],
      [office, phone],
    ] as const) {
      this.connections.add(one)
      one.setNoDelay()
      one.on('error', () => other.destroy())
      one.on('close', () => {
        this.connections.delete(one)
        other.destroy()
      })
    }
    office.pipe(phone)
    this.carry(phone, office).catch(() => office.destroy())
  }

  /** What the phone sends, at the network's pace. */
  private async carry(phone: Socket, office: Socket) {
    for await (const bytes of phone) {
      const before = bytes.subarray(0, this.next.at - this.sent)
      await this.pass(before, office)
      if (this.sent < this.next.at) continue
      const { happens } = this.next
      this.next.at = Number.POSITIVE_INFINITY
      happens()
      if (!office.destroyed) await this.pass(bytes.subarray(before.length), office)
    }
    office.end()
  }

  private async pass(bytes: Buffer, office: Socket) {
    this.sent += bytes.length
    await pause((bytes.length / this.bytesPerSecond) * 1000)
    if (!office.write(bytes)) await once(office, 'drain')
  }
}
