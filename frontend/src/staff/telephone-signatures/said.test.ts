import { expect, it } from 'vitest'
import type { Sound } from './recording'
import { beganAt, type Draft, dayAndTime, firstSummary } from './said'

const draft: Draft = { voice: '', phone: '', summary: '', day: '2026-03-05', time: '14:12' }
const file: Sound = { file: new Blob(['x']), name: 'call.wav', beganAt: undefined, endedAt: 0 }

it('takes the moment of what was recorded here from the clock, never from what is typed', () => {
  const at = Date.UTC(2026, 2, 6, 9)
  expect(beganAt({ ...file, beganAt: at }, draft)).toBe('2026-03-06T09:00:00.000Z')
})

it('takes the moment of a file as the worker says it, on their own clock', () => {
  expect(beganAt(file, draft)).toBe(new Date(2026, 2, 5, 14, 12).toISOString())
  expect(beganAt(file, { ...draft, time: '' })).toBeUndefined()
  expect(beganAt(file, { ...draft, day: '2026-02-31x' })).toBeUndefined()
})

it('fills in the moment that a file gives away', () => {
  const moment = new Date(2026, 2, 5, 9, 7).getTime()
  expect(dayAndTime(moment)).toEqual({ day: '2026-03-05', time: '09:07' })
})

it('begins the summary with what is signed', () => {
  const statement = {
    title: 'Job ended',
    paragraphs: [{ heading: 'What changed', text: 'Employer: Corner Market' }, { text: 'b' }],
  }
  expect(firstSummary({ statement } as never)).toBe('Job ended\n– What changed\nEmployer: Corner Market\nb')
})

it('begins the summary of what is too long for one with its headings', () => {
  const paragraphs = [{ heading: 'What you agree to', text: 'a'.repeat(2000) }]
  const statement = { title: 'Online', paragraphs }
  expect(firstSummary({ statement } as never)).toBe('Online\n– What you agree to')
})
