import { expect, it } from 'vitest'
import type { ChangeReport } from './answers'
import { turnOf } from './turn'

const report = (status: string, proof: string, more = {}) =>
  ({
    state: { status, finished: false },
    proof: { state: proof, items: [] },
    ...more,
  }) as unknown as ChangeReport

it.each([
  ['DRAFT', 'NOT_SAID', 'YOU'],
  ['SUBMITTED', 'NOT_NEEDED', 'US'],
  ['SUBMITTED', 'PROMISED', 'YOU'],
  ['PROOF_ASKED', 'ASKED', 'YOU'],
  ['PROOF_ASKED', 'RECEIVED', 'US'],
  ['IN_REVIEW', 'NONE_AVAILABLE', 'US'],
])('%s with proof %s is up to %s', (status, proof, turn) => {
  expect(turnOf(report(status, proof))).toBe(turn)
})

it('a correction that was begun waits for the client, and nothing does once all is decided', () => {
  expect(turnOf(report('IN_REVIEW', 'ACCEPTED', { correction: {} }))).toBe('YOU')
  expect(turnOf(report('APPLIED', 'ASKED', { state: { status: 'APPLIED', finished: true } }))).toBe('DONE')
})
