import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { show } from '../../test/show'
import { Enrolments } from './Enrolments'

const enrolment = (status: string) =>
  ({
    id: 'e1',
    alias: 'SNAP',
    name: 'Food benefits',
    state: { status, finished: false },
    statusSince: '2026-11-02T15:00:00Z',
    allowed: [],
    reportingGroup: 'STANDARD',
    reportingGroups: ['STANDARD'],
    items: [],
  }) as unknown as Shape<'RecordEnrolment'>

it.each([
  ['RENEWAL_DUE', 'Client: renew'],
  ['INTERVIEW_DUE', 'Both: the interview'],
  ['DRAFT', 'Client: finish the application'],
  ['IN_REVIEW', 'Us: decide'],
  ['APPROVED', 'Nobody'],
])('says for %s alone whose turn it is: %s', (status, turn) => {
  show(<Enrolments enrolments={[enrolment(status)]} />)
  expect(screen.getByRole('cell', { name: turn })).toBeTruthy()
})
