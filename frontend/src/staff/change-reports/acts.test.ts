import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { allows, requirementsOf, usualStart } from './acts'

const program = (id: string, ...requirements: string[]) =>
  ({
    program: id,
    requirements: requirements.map(requirement => ({ requirement, name: requirement })),
  }) as unknown as Shape<'Program'>

it('asks for each requirement once, of running programs alone', () => {
  const programs = [
    program('snap', 'residency', 'earned-income'),
    program('medicaid', 'residency'),
    program('ccb', 'identity'),
  ]
  expect(requirementsOf(programs, ['snap', 'medicaid']).map(({ requirement }) => requirement)).toEqual([
    'residency',
    'earned-income',
  ])
})

it('counts from the day that it happened, unless that is still to come', () => {
  expect(usualStart('2034-03-01', '2034-03-10')).toBe('2034-03-01')
  expect(usualStart('2034-03-11', '2034-03-10')).toBe('2034-03-10')
  expect(usualStart(undefined, '2034-03-10')).toBe('2034-03-10')
})

it('opens only what the server allows', () => {
  const report = { allowed: ['askForProof'] } as unknown as Shape<'ChangeReport'>
  expect(allows(report, 'PROOF')).toBe(true)
  expect(allows(report, 'APPLIED')).toBe(false)
})
