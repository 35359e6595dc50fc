import { screen } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { show } from '../../test/show'
import { Entries } from './Entries'

beforeEach(() => {
  queries.set(['office'], { timeZone: 'America/Los_Angeles' })
})

function titleOf(kind: string, params: Record<string, string>) {
  const entry = { id: '1', at: '2026-11-02T10:00:00Z', kind, params, byName: 'Dana Whitlock' }
  show(<Entries entries={[entry as Shape<'TimelineEntry'>]} />)
  return screen.getByRole('listitem').textContent
}

it('says which of the amount and dates were set, and to what', () => {
  const params = { program: 'snap', programName: 'SNAP', changed: 'amount,periodTo,decideBy' }
  const title = titleOf('ENROLMENT_TERMS_SET', {
    ...params,
    amount: '291.00 USD',
    periodTo: '',
    decideBy: '2026-12-04',
  })
  expect(title).toContain('SNAP: Amount $291 · Period to cleared · Decide by December 4')
})

it('says which rules a household reports by', () => {
  const params = { programName: 'SNAP', changed: 'reportingGroup', reportingGroup: 'SIMPLIFIED_REPORTING' }
  expect(titleOf('ENROLMENT_TERMS_SET', params)).toContain('SNAP: Reporting rules Simplified reporting')
})

it('reads out as it is what it has no other words for', () => {
  const params = { programName: 'SNAP', changed: 'somethingNew', somethingNew: 'NO_DAY' }
  expect(titleOf('ENROLMENT_TERMS_SET', params)).toContain('SNAP: somethingNew NO_DAY')
})

it('says what of a client was changed', () => {
  expect(titleOf('CLIENT_CHANGED', { changed: 'name,language' })).toContain('Changed: Name · ')
})

it('still reads what was written before that was known', () => {
  expect(titleOf('ENROLMENT_TERMS_SET', { programName: 'SNAP' })).toContain('SNAP: amount or dates set')
})
