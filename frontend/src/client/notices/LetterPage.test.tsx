import { screen } from '@testing-library/preact'
import { beforeAll, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { alsoSpeak } from '../../i18n/speak'
import { show } from '../../test/show'
import { noticeWords } from '../words'
import { LetterPage } from './LetterPage'

beforeAll(() => alsoSpeak(noticeWords))

const letter = (recourse: object) =>
  ({
    id: 'n1',
    language: 'en',
    text: { title: 'Your benefit will stop', lead: [], facts: [], parts: [] },
    contact: { phone: '+12065550100' },
    recourse: { kinds: ['HEARING'], by: '2034-06-01', open: true, continueOpen: false, ...recourse },
  }) as unknown as Shape<'Notice'>

it('says by when a hearing keeps the benefit', () => {
  show(<LetterPage notice={letter({ continueBy: '2034-03-20', continueOpen: true })} />)
  expect(screen.getByText(/^Ask for a hearing by .*March 20.* to keep your benefits/)).toBeTruthy()
  expect(screen.getByText(/^If you do not agree, ask for a hearing by .*June 1/)).toBeTruthy()
})

it('says of a day that is over that it is', () => {
  show(<LetterPage notice={letter({ continueBy: '2034-03-20', open: false })} />)
  expect(screen.getByText(/^The last day to ask for a hearing and keep your benefits/)).toBeTruthy()
  expect(screen.getByText(/^The last day to ask for a hearing was .*June 1.* Call us/)).toBeTruthy()
  expect(screen.queryByText(/^(Ask|If you do not agree)/)).toBeNull()
})

it('says to object in writing where nobody is heard', () => {
  show(<LetterPage notice={letter({ kinds: ['OBJECTION'] })} />)
  expect(screen.getByText(/^If you do not agree, write a notice of objection by .*June 1/)).toBeTruthy()
  expect(screen.queryByText(/hearing/)).toBeNull()
})
