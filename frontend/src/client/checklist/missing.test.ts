import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { choicesFor, NOTHING_YET, readAnswers, reminderDays } from './missing'

const today = '2031-02-26'
const read = (answers: Partial<typeof NOTHING_YET>, ways = 2) =>
  readAnswers({ ...NOTHING_YET, ...answers }, today, ways)

it('offers days before the item is due, and tomorrow where there is no such day', () => {
  expect(reminderDays(today, '2031-03-20')).toEqual(['2031-02-27', '2031-03-01', '2031-03-05'])
  expect(reminderDays(today, '2031-03-01')).toEqual(['2031-02-27', '2031-03-01'])
  expect(reminderDays(today, '2031-02-20')).toEqual(['2031-02-27'])
})

it('asks first what is true', () => {
  expect(read({})).toEqual({ field: 'choice', words: 'missing.choice-none' })
  expect(read({ choice: 'HELP_ME_FIND', note: '  ' })).toEqual({ action: { choice: 'HELP_ME_FIND' } })
})

it('takes a day for the reminder from tomorrow to 30 days from now', () => {
  const other = (month: string, day: string) =>
    read({ choice: 'REMIND_ME', when: 'other', day: { year: '2031', month, day } })
  expect(read({ choice: 'REMIND_ME' })).toEqual({ field: 'when', words: 'missing.when-none' })
  expect(other('2', '26')).toEqual({ field: 'day', words: 'missing.day-none' })
  expect(other('2', '27')).toEqual({ action: { choice: 'REMIND_ME', remindOn: '2031-02-27' } })
  expect(other('3', '28')).toEqual({ action: { choice: 'REMIND_ME', remindOn: '2031-03-28' } })
  expect(other('3', '29')).toEqual({ field: 'day', words: 'missing.day-none' })
})

it('asks for a way only where there are ways', () => {
  expect(read({ choice: 'CANNOT_GET' })).toEqual({ field: 'option', words: 'missing.way-none' })
  expect(read({ choice: 'CANNOT_GET', option: 'GO_WITHOUT', note: 'x ' })).toEqual({
    action: { choice: 'CANNOT_GET', option: 'GO_WITHOUT', note: 'x' },
  })
  expect(read({ choice: 'CANNOT_GET' }, 0)).toEqual({ action: { choice: 'CANNOT_GET' } })
})

const sent = (...statuses: Shape<'DocumentState'>['status'][]) => ({
  documents: statuses.map(status => ({ state: { status, finished: true } }) as Shape<'Document'>),
})

it('asks whoever has it and no better picture of it what would help, and others what is true', () => {
  expect(choicesFor(sent('RETAKE_ASKED', 'REJECTED'))).toContain('NO_BETTER_ONE')
  expect(choicesFor(sent('RETAKE_ASKED'))).not.toContain('DOES_NOT_APPLY')
  for (const item of [sent(), sent('REJECTED', 'RETAKE_ASKED'), sent('QUARANTINED')])
    expect(choicesFor(item)).toEqual(['REMIND_ME', 'HELP_ME_FIND', 'CANNOT_GET', 'DOES_NOT_APPLY'])
})

it('takes a day for what is brought, and a way where the paper is hard to read', () => {
  expect(read({ choice: 'BRING_IT' })).toEqual({ field: 'when', words: 'missing.when-none' })
  expect(read({ choice: 'BRING_IT', when: '2031-03-01' })).toEqual({
    action: { choice: 'BRING_IT', remindOn: '2031-03-01' },
  })
  expect(read({ choice: 'NO_BETTER_ONE' })).toEqual({ field: 'option', words: 'missing.way-none' })
  expect(read({ choice: 'HELP_ME_PHOTOGRAPH' })).toEqual({ action: { choice: 'HELP_ME_PHOTOGRAPH' } })
})
