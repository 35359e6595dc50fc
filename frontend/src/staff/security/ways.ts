import { answer, api, type Shape } from '../../api/client'

export type Way = Shape<'ProofWay'>

export const PROOF = ['proof'] as const

export const readProof = () => answer(api.GET('/api/v1/session/proof'))

/** The field of the body in which each is sent. */
export const FIELDS = {
  PASSKEY: 'passkey',
  APP: 'code',
  RECOVERY_CODE: 'recoveryCode',
  PASSWORD: 'password',
} as const
