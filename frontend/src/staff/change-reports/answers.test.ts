import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { answersFaults, answersOf, type Notes, notesOf } from './answers'

const report = (part: object = {}) =>
  ({
    kind: 'JOB',
    change: { kind: 'JOB' },
    proof: { state: 'NOT_SAID', requirementName: 'That your old job ended', items: [] },
    ...part,
  }) as unknown as Shape<'ChangeReport'>
const notes = (part: Partial<Notes> = {}): Notes => ({ ...notesOf(report()), ...part })
const ended = { what: 'ENDED', employer: 'Corner Market', happenedOn: '2034-03-01', reason: 'LAID_OFF' }

it('what is written comes back from the office as it was', () => {
  const written = notes({ values: ended, note: 'The shop closed.', choice: 'SEND_LATER', by: '2034-03-20' })
  const { change, note, proof } = answersOf('JOB', written)
  expect(notesOf(report({ change, note, proof: { ...report().proof, ...proof } }))).toEqual(written)
})

it('promises no day where nothing is promised', () => {
  expect(answersOf('JOB', notes({ choice: 'HAVE_NONE', by: '2034-03-20' })).proof).toEqual({
    choice: 'HAVE_NONE',
  })
  expect(answersOf('JOB', notes()).proof).toBeUndefined()
})

it('is read back only when nothing is missing, the proof included', () => {
  expect(answersFaults(report(), notes({ values: ended }))).toEqual({
    'proof.choice': 'change.proof-missing',
    'proof.by': undefined,
  })
  const faults = answersFaults(report(), notes({ values: { what: 'ENDED' }, choice: 'SEND_LATER' }))
  expect(faults).toMatchObject({
    'change.employer': 'problem.field-missing',
    'change.reason': 'problem.field-missing',
    'proof.by': 'problem.field-missing',
  })
})

it('asks for no proof where none is needed', () => {
  const free = report({ proof: { state: 'NOT_NEEDED', items: [] } })
  expect(answersFaults(free, notes({ values: ended }))['proof.choice']).toBeUndefined()
})
