import { answer, api, type Shape } from '../../api/client'

export type Factor = Shape<'SecondFactor'>
export type FactorProps = { factor: Factor; onChange: (factor: Factor) => void }

export const FACTOR = ['second-factor'] as const

export const readFactor = () => answer(api.GET('/api/v1/session/second-factor'))
