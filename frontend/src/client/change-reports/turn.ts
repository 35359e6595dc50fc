import type { ChangeReport } from './answers'

/** Whose turn it is. A paper that was promised or asked for is the client's, whatever the office does meanwhile. */
export function turnOf({ state, proof, correction }: ChangeReport): 'YOU' | 'US' | 'DONE' {
  if (state.finished) return 'DONE'
  if (state.status === 'DRAFT' || correction) return 'YOU'
  return proof.state === 'PROMISED' || proof.state === 'ASKED' ? 'YOU' : 'US'
}
