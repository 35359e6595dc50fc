import { screen } from '@testing-library/preact'
import { beforeAll, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { speak } from '../../i18n/speak'
import { show } from '../../test/show'
import Home from './Home'

type ProgramStatus = Shape<'ProgramStatus'>
type Status = Shape<'EnrolmentStatus'>

const STATES: [Status, ProgramStatus['turn']][] = [
  ['DRAFT', 'YOU'],
  ['SUBMITTED', 'US'],
  ['INTERVIEW_DUE', 'YOU'],
  ['VERIFICATION_DUE', 'US'],
  ['APPROVED', 'NOBODY'],
  ['ADVERSE_ACTION_PENDING', 'YOU'],
  ['RENEWAL_DUE', 'YOU'],
  ['LAPSED', 'YOU'],
  ['LAPSED', 'NOBODY'],
  ['CLOSED', 'NOBODY'],
]
const asked: Shape<'YourThing'> = {
  kind: 'SEND_DOCUMENT',
  itemId: 'i1',
  requirement: 'earned-income',
  requirementName: 'What you earn',
  dueOn: '2031-12-03',
  overdue: false,
}

const program = (status: Status, turn: ProgramStatus['turn'], you: Shape<'YourThing'>[] = []) =>
  ({
    enrolmentId: `${status}-${turn}-${you.length}`,
    program: 'snap',
    name: 'Food benefits',
    alias: 'SNAP',
    state: { status, finished: false },
    turn: you.length > 0 ? 'YOU' : turn,
    you,
    us: [],
    next: { kind: 'NOTHING' },
    ifNothing: { kind: 'NOTHING' },
  }) satisfies ProgramStatus

const home = (programs: ProgramStatus[]) =>
  ({
    client: { code: 'CL-4TW-906', firstName: 'Ada', language: 'en' },
    session: {} as Shape<'Home'>['session'],
    programs,
    timeline: [],
    steps: [],
    goals: 0,
    unopenedNotices: 0,
    openItems: programs.flatMap(({ you }) => you).length,
    ...(programs.some(({ you }) => you.length > 0) && { firstDueOn: asked.dueOn }),
    office: { phone: '+12065550100' } as Shape<'Home'>['office'],
  }) satisfies Shape<'Home'>

const quiet = STATES.map(([status, turn]) => program(status, turn))
const withPapers = STATES.map(([status, turn]) => program(status, turn, [asked]))
const several = [0, 1, 4].map(at => quiet[at]).concat(withPapers[3]) as ProgramStatus[]
const pages = [
  [],
  ...[...quiet, ...withPapers].map(one => [one]),
  ...several.flatMap(one => several.map(other => [one, other])),
]

const headlineOf = () => screen.getByRole('heading', { level: 1 }).parentElement?.textContent ?? ''

beforeAll(() => queries.set(['office'], { timeZone: 'America/Los_Angeles' }))

it('the headline says that there is nothing to do exactly where no card waits for the client', async () => {
  await speak('en')
  for (const programs of pages) {
    queries.set(['home'], home(programs))
    const page = show(<Home />)
    const waits = page.queryAllByText('Waiting for you').length > 0
    expect(headlineOf().includes('Nothing to do right now.'), headlineOf()).toBe(!waits)
    page.unmount()
  }
})

it('says what there is to do of the plan where nothing else is', async () => {
  await speak('en')
  const step = { id: 's1', title: 'Ask for the form', goal: 'A job', overdue: false }
  queries.set(['home'], { ...home([program('APPROVED', 'NOBODY')]), steps: [step], goals: 1 })
  const page = show(<Home />)
  expect(headlineOf()).toContain('1 step of your plan to do.')
  expect(headlineOf()).not.toContain('Nothing to do')
  page.unmount()
})

it('names the documents first, and else how many benefits need something', async () => {
  await speak('en')
  const said = (...programs: ProgramStatus[]) => {
    queries.set(['home'], home(programs))
    const page = show(<Home />)
    const headline = headlineOf()
    page.unmount()
    return headline
  }
  expect(said(program('RENEWAL_DUE', 'YOU'), program('APPROVED', 'NOBODY'))).toContain(
    'One benefit needs something from you.',
  )
  expect(said(program('RENEWAL_DUE', 'YOU'), program('VERIFICATION_DUE', 'YOU', [asked]))).toContain(
    '1 document to send.',
  )
})
