import { expect, it } from 'vitest'
import { lasting, nameOf, next, type RecorderState, recordedAs, whyOf } from './recording'

const idle: RecorderState = { status: 'IDLE' }
const asking: RecorderState = { status: 'ASKING' }
const recording: RecorderState = { status: 'RECORDING', beganAt: 7, heard: false }

it('records only once the browser lets it', () => {
  expect(next(idle, { type: 'begin', at: 7 })).toBe(idle)
  expect(next(idle, { type: 'ask' })).toEqual(asking)
  expect(next(asking, { type: 'begin', at: 7 })).toEqual(recording)
})

it('begins no second recording while one goes on', () => {
  expect(next(recording, { type: 'ask' })).toBe(recording)
  expect(next(recording, { type: 'begin', at: 9 })).toBe(recording)
})

it('remembers that somebody was heard, through every silence', () => {
  const heard = next(recording, { type: 'level', loud: true })
  expect(heard).toEqual({ ...recording, heard: true })
  expect(next(heard, { type: 'level', loud: false })).toBe(heard)
  expect(next(recording, { type: 'level', loud: false })).toBe(recording)
  expect(next(idle, { type: 'level', loud: true })).toBe(idle)
})

it('says why it failed until it is tried again', () => {
  const failed = next(asking, { type: 'fail', why: 'blocked' })
  expect(failed).toEqual({ status: 'FAILED', why: 'blocked' })
  expect(next(failed, { type: 'end' })).toBe(failed)
  expect(next(failed, { type: 'ask' })).toEqual(asking)
})

it('is ready for another when one has ended', () => {
  expect(next(recording, { type: 'end' })).toEqual(idle)
})

it('tells a refusal from a missing microphone', () => {
  expect(whyOf(new DOMException('', 'NotAllowedError'))).toBe('blocked')
  expect(whyOf(new DOMException('', 'NotFoundError'))).toBe('no-microphone')
  expect(whyOf(new Error('else'))).toBe('blocked')
})

it('makes a file of a kind that this browser makes and the office takes', () => {
  expect(recordedAs(type => type.startsWith('audio/mp4'))).toBe('audio/mp4')
  expect(recordedAs(() => true)).toBe('audio/webm;codecs=opus')
  expect(recordedAs(() => false)).toBeUndefined()
  expect(nameOf('audio/webm;codecs=opus')).toBe('recording.webm')
  expect(nameOf('audio/mp4')).toBe('recording.m4a')
})

it('tells minutes and seconds', () => {
  expect(lasting(0)).toBe('0:00')
  expect(lasting(65.9)).toBe('1:05')
  expect(lasting(3600)).toBe('60:00')
})
