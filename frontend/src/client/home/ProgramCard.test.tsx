import { screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { LANGUAGES, type Language } from '../../i18n/language'
import { speak } from '../../i18n/speak'
import { show } from '../../test/show'
import { ProgramCard } from './ProgramCard'

type ProgramStatus = Shape<'ProgramStatus'>

const STATUSES: Shape<'EnrolmentStatus'>[] = [
  'DRAFT',
  'SUBMITTED',
  'INTERVIEW_DUE',
  'VERIFICATION_DUE',
  'IN_REVIEW',
  'APPROVED',
  'DENIED',
  'WITHDRAWN',
  'ADVERSE_ACTION_PENDING',
  'REDUCED',
  'CLOSED',
  'RENEWAL_DUE',
  'RENEWAL_SUBMITTED',
  'RENEWED',
  'LAPSED',
  'RECONSIDERED',
]
const TURNS = ['YOU', 'US', 'NOBODY'] as const
const NEXT: Shape<'NextThingKind'>[] = [
  'DECISION',
  'DECISION_LATE',
  'INTERVIEW',
  'PAYMENT',
  'RENEWAL',
  'CHANGE',
  'NOTHING',
]
const OURS: Shape<'OurThingKind'>[] = [
  'CHECK_OFFER',
  'LOOK_AT_APPLICATION',
  'DECIDE',
  'INTERVIEW',
  'RENEW',
  'ACT',
]
const ID = /\b(home|stands|turn|if-nothing|action)\.[\w-]+/

function program(change: Partial<ProgramStatus> = {}): ProgramStatus {
  return {
    enrolmentId: 'e1',
    program: 'snap',
    name: 'Food benefits',
    alias: 'SNAP',
    state: { status: 'SUBMITTED', finished: false },
    turn: 'US',
    you: [],
    us: [],
    next: { kind: 'DECISION' },
    ifNothing: { kind: 'NOTHING' },
    ...change,
  }
}

const text = () => document.body.textContent ?? ''

function showCard(change: Partial<ProgramStatus>, lit = false) {
  const card = show(<ProgramCard program={program(change)} lit={lit} />)
  const said = text()
  card.unmount()
  return said
}

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', language => {
  it('every state has words, whosever turn it is', async () => {
    await speak(language)
    const said = STATUSES.flatMap(status =>
      TURNS.map(turn => showCard({ state: { status, finished: false }, turn })),
    )
    expect(said.filter(words => ID.test(words))).toEqual([])
    expect(new Set(said).size).toBe(STATUSES.length * TURNS.length)
  })

  it('everything that comes next has words, with its date and without', async () => {
    await speak(language)
    const bare = NEXT.map(kind => showCard({ next: { kind } }))
    const dated = NEXT.filter(kind => kind !== 'NOTHING').map(kind =>
      showCard({ next: { kind, by: '2031-12-05' } }),
    )
    expect([...bare, ...dated].filter(words => ID.test(words))).toEqual([])
    expect(dated.filter(words => !words.includes('2031'))).toEqual([])
  })

  it('everything that the office does has words of its own', async () => {
    await speak(language)
    const said = OURS.map(kind => showCard({ us: [{ kind }] }))
    expect(said.filter(words => ID.test(words))).toEqual([])
    expect(new Set(said).size).toBe(OURS.length)
  })
})

const sent = {
  kind: 'CHECK_DOCUMENT' as const,
  requirementName: 'Where you live',
  receivedAt: '2031-11-20T15:00:00Z',
}

it('never says that somebody looked at what nobody has opened', () => {
  expect(showCard({ us: [{ ...sent, by: '2031-11-30' }] })).toMatch(
    /Nobody has looked at it yet.*November 30/,
  )
  const opened = showCard({ us: [{ ...sent, openedAt: '2031-11-23T15:00:00Z', openedBy: 'Dana' }] })
  expect(opened).toContain('Dana opened it on November 23')
  expect(opened).not.toContain('Nobody')
})

const asked = {
  kind: 'SEND_DOCUMENT' as const,
  itemId: 'i1',
  requirement: 'earned-income',
  requirementName: 'What you earn',
  dueOn: '2031-12-03',
  overdue: false,
}

it('leads to each document that is asked for', () => {
  const retake = { ...asked, kind: 'RETAKE_DOCUMENT' as const, itemId: 'i2', requirementName: 'Rent' }
  show(<ProgramCard program={program({ turn: 'YOU', you: [asked, retake] })} lit />)
  expect(screen.getByText('Send 2 documents')).toBeTruthy()
  const links = within(screen.getByRole('list')).getAllByRole('link')
  expect(links.map(link => link.getAttribute('href'))).toEqual([
    '/checklist/i1/photos',
    '/checklist/i2/photos',
  ])
  expect(links[0]?.textContent).toContain('Needed by')
  expect(links[1]?.textContent).toContain('Take it again by')
})

it('asks for papers, or only whether what is on file may be used, and never mixes up the two', () => {
  const offer = { ...asked, kind: 'USE_OFFER' as const, itemId: 'i3' }
  const said = (...you: (typeof asked | typeof offer)[]) => showCard({ turn: 'YOU', you }, true)
  expect(said(offer)).toContain('Can we use what we have?')
  expect(said(offer)).not.toContain('Send')
  expect(said(asked, offer)).toContain('2 things to do')
  expect(said(asked)).toContain('Send 1 document')
})

it('says what happens if nothing is done, and when', () => {
  const said = showCard({ turn: 'YOU', you: [asked], ifNothing: { kind: 'BENEFITS_STOP', on: '2031-12-31' } })
  expect(said).toMatch(/This benefit could stop.*December 31/)
})
