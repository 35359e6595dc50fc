import { describe, expect, it } from 'vitest'
import { CHANGE_KINDS, fieldsOf } from '../../changes/fields'
import { fieldsOn, pagesOf, pageWith, questionsOf } from './questions'

describe.each(CHANGE_KINDS)('%s', kind => {
  it('asks for every field of the change on one of its pages', () => {
    expect(fieldsOf(kind).filter(({ name }) => !pageWith(kind, name))).toEqual([])
  })

  it('asks on which day it was', () => {
    expect(questionsOf(kind, {})).toContain('when')
  })
})

it('asks of a job that ended for the reason, and of a new one for the pay', () => {
  expect(questionsOf('JOB', { what: 'ENDED' })).toEqual(['what', 'job', 'when', 'last-pay', 'reason'])
  expect(questionsOf('JOB', { what: 'STARTED' })).toEqual(['what', 'job', 'when', 'pay'])
})

it('takes the day of a birth for the baby’s day of birth', () => {
  const names = (what: string) => fieldsOn('HOUSEHOLD_MEMBER', { what }, 'person').map(({ name }) => name)
  expect(names('JOINED')).toContain('bornOn')
  expect(names('BORN')).not.toContain('bornOn')
})

it('asks for proof only where there is some, and ends with a look at all answers', () => {
  expect(pagesOf('NAME', {}, true).slice(-3)).toEqual(['more', 'proof', 'check'])
  expect(pagesOf('NAME', {}, false).slice(-2)).toEqual(['more', 'check'])
})
