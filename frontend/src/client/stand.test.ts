import { expect, it } from 'vitest'
import type { Shape } from '../api/client'
import { hasWords } from '../i18n/speak'
import { standOf, turnOf } from './stand'

type ItemAction = Shape<'ItemAction'>

const FINISHED = ['ACCEPTED', 'RETAKE_ASKED', 'REJECTED', 'QUARANTINED']

const sent = (status: Shape<'DocumentStatus'>, openedAt?: string) =>
  ({
    state: { status, finished: FINISHED.includes(status) },
    ...(openedAt && { openedAt }),
  }) as Shape<'Document'>

const action = (owner: ItemAction['owner'], finished = false) =>
  ({ owner, state: { status: finished ? 'CLOSED' : 'OPEN', finished } }) as ItemAction

function item(status: Shape<'ItemStatus'>, rest: Partial<Shape<'ChecklistItem'>> = {}) {
  const finished = ['SATISFIED', 'WAIVED', 'WITHDRAWN'].includes(status)
  return { state: { status, finished }, overdue: false, documents: [], ...rest }
}

const stand = (...args: Parameters<typeof item>) => standOf(item(...args))

it('waits for the client until something was sent', () => {
  expect(stand('ASKED')).toBe('NEEDED')
  expect(stand('ASKED', { overdue: true })).toBe('OVERDUE')
  expect(turnOf('OVERDUE')).toBe('YOU')
})

it('is with the office once something was sent, and opened only once somebody opened it', () => {
  expect(stand('IN_PROGRESS', { documents: [sent('RECEIVED')] })).toBe('SENT')
  expect(stand('IN_PROGRESS', { documents: [sent('CHECKED')] })).toBe('SENT')
  expect(stand('IN_PROGRESS', { documents: [sent('CHECKED', '2031-11-20T15:00:00Z')] })).toBe('OPENED')
  expect(turnOf('SENT')).toBe('US')
})

it('comes back to the client when it was sent back', () => {
  expect(stand('ASKED', { documents: [sent('RETAKE_ASKED')] })).toBe('RETAKE')
  expect(stand('ASKED', { documents: [sent('REJECTED')] })).toBe('REJECTED')
  expect(stand('ASKED', { documents: [sent('QUARANTINED')] })).toBe('QUARANTINED')
  expect(stand('IN_PROGRESS', { documents: [sent('RECEIVED'), sent('RETAKE_ASKED')] })).toBe('SENT')
})

it('is whose work the open action is', () => {
  expect(stand('IN_PROGRESS', { action: action('OFFICE') })).toBe('ACTION')
  expect(stand('IN_PROGRESS', { action: action('CLIENT') })).toBe('REMINDER')
  expect(stand('IN_PROGRESS', { action: action('CLIENT'), overdue: true })).toBe('OVERDUE')
  expect(turnOf('REMINDER')).toBe('YOU')
  expect(stand('ASKED', { action: action('OFFICE', true) })).toBe('NEEDED')
})

it('is offered until the client chose it, and is with the office from then on', () => {
  const offer = { document: sent('ACCEPTED') }
  const chosen = { ...offer, chosenAt: '2031-11-20T15:00:00Z' }
  expect(stand('OFFERED_FROM_FILE', { offer })).toBe('OFFERED')
  expect(stand('OFFERED_FROM_FILE', { offer, documents: [sent('RETAKE_ASKED')] })).toBe('OFFERED')
  expect(turnOf('OFFERED')).toBe('YOU')
  expect(stand('IN_PROGRESS', { offer, action: action('CLIENT') })).toBe('REMINDER')
  expect(stand('IN_PROGRESS', { offer: chosen, action: action('OFFICE') })).toBe('CHOSEN')
  expect(turnOf('CHOSEN')).toBe('US')
  expect(stand('SATISFIED', { offer: chosen })).toBe('ACCEPTED')
})

it('ends in one of three ways', () => {
  expect(stand('SATISFIED', { documents: [sent('ACCEPTED')] })).toBe('ACCEPTED')
  expect(stand('WAIVED')).toBe('WAIVED')
  expect(stand('WITHDRAWN')).toBe('WITHDRAWN')
  expect(turnOf('WAIVED')).toBe('DONE')
})

it('has words for every stand', () => {
  const all = ['NEEDED', 'OVERDUE', 'RETAKE', 'REJECTED', 'QUARANTINED', 'REMINDER', 'SENT', 'OPENED']
  const more = ['OFFERED', 'CHOSEN', 'ACTION', 'OFFICE', 'ACCEPTED', 'WAIVED', 'WITHDRAWN']
  expect([...all, ...more].filter(name => !hasWords(`stand.${name}`))).toEqual([])
})
