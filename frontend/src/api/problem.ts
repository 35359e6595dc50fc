/** A field that was refused, by its path in the request's body, and why. */
export type ProblemField = { field: string; code: string }

type Body = { type?: string; params?: Record<string, unknown>; fields?: ProblemField[] }

/** What the server answered instead (RFC 9457), or that it could not be reached (`code` "unreachable", status 0). */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly params: Record<string, unknown>
  readonly fields: ProblemField[]

  constructor(status: number, { type = '', params = {}, fields = [] }: Body, cause?: unknown) {
    super(`${status} ${type}`, { cause })
    this.name = 'Problem'
    this.status = status
    this.code = type.split('/').pop() || 'unknown'
    this.params = params
    this.fields = fields
  }

  /** The same request may well succeed in a moment. */
  get passing() {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }

  /** A wrong password or code, or a step that is still to be taken, is not the end of a session. */
  get isCredential() {
    return /^(password|code|link|session|second)-/.test(this.code)
  }

  static unreachable(cause: unknown) {
    return new Problem(0, { type: '/problems/unreachable' }, cause)
  }

  static of(status: number, body: unknown) {
    return new Problem(status, typeof body === 'object' && body !== null ? body : {})
  }
}
