import { screen } from '@testing-library/preact'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { alsoSpeak } from '../../i18n/speak'
import { show } from '../../test/show'
import { useDraft } from '../useDraft'
import { receiptWords, signatureWords } from '../words'
import { NO_MARK } from './mark'
import { SignHere } from './SignHere'
import type { Subject } from './subjects'

type Statement = Shape<'StatementToSign'>

const words: Statement = {
  hash: 'a'.repeat(64),
  language: 'EN',
  title: 'What I say',
  paragraphs: [{ heading: 'My pay', text: 'I am paid in cash.' }],
  affirmation: 'All of this is true.',
}
const others: Statement = { ...words, hash: 'b'.repeat(64), paragraphs: [{ text: 'I am paid by card.' }] }

const sign = vi.fn<Subject['sign']>()
const subject: Subject = {
  needsConsent: true,
  cosigned: false,
  read: async () => ({ statement: words }),
  sign,
  back: () => ({ to: '/', words: 'shell.home' }),
}

function Page({ statement, onStale = () => {} }: { statement: Statement; onStale?: () => void }) {
  const draft = useDraft('sign.test', NO_MARK)
  return (
    <SignHere
      statement={statement}
      subject={subject}
      id="1"
      draft={draft}
      nameOnFile="Rosa Fernhollow"
      onStale={onStale}
    />
  )
}

const button = () => screen.queryByRole('button', { name: 'Sign and send' })
const name = () => screen.getByLabelText<HTMLInputElement>('Type your full name to sign')

beforeEach(async () => {
  sign.mockReset()
  for (const each of [receiptWords, signatureWords]) await alsoSpeak(each)
})

it('shows the words with their headings, and the sentence that is affirmed', () => {
  show(<Page statement={words} />)
  expect(screen.getByRole('heading', { level: 2, name: 'What I say' })).toBeDefined()
  expect(screen.getByRole('heading', { level: 3, name: 'My pay' })).toBeDefined()
  expect(screen.getAllByText('All of this is true.')).not.toHaveLength(0)
})

it('words that changed are read again before they are signed, and the name is still there', async () => {
  const { user, rerender } = show(<Page statement={words} />)
  await user.type(name(), 'Rosa Fernhollow')
  rerender(<Page statement={others} />)
  expect(screen.getByText(/^These words have changed since you read them/)).toBeDefined()
  expect(button()).toBeNull()
  await user.click(screen.getByRole('button', { name: 'I have read the new words' }))
  expect(button()).not.toBeNull()
  expect(name().value).toBe('Rosa Fernhollow')
})

it('signs what is on the page', async () => {
  sign.mockRejectedValue(new Problem(500, {}))
  const { user } = show(<Page statement={words} />)
  await user.type(name(), 'Rosa Fernhollow')
  await user.click(button() as HTMLElement)
  const signature = { statementHash: words.hash, name: 'Rosa Fernhollow', method: 'TYPED' }
  expect(sign).toHaveBeenCalledWith('1', signature, { 'Idempotency-Key': expect.any(String) })
})

it('asks for everything anew when the office has other words', async () => {
  sign.mockRejectedValue(new Problem(409, { type: '/problems/statement-changed' }))
  const stale = vi.fn()
  const { user } = show(<Page statement={words} onStale={stale} />)
  await user.type(name(), 'Rosa Fernhollow')
  await user.click(button() as HTMLElement)
  await vi.waitFor(() => expect(stale).toHaveBeenCalledOnce())
  expect(name().value).toBe('Rosa Fernhollow')
})

it('leads to the copy where it was signed already', async () => {
  sign.mockRejectedValue(
    new Problem(409, { type: '/problems/signed-already', params: { number: 'SG-7K4M-29XK-84TW' } }),
  )
  const { user } = show(<Page statement={words} />)
  await user.type(name(), 'Rosa Fernhollow')
  await user.click(button() as HTMLElement)
  expect(await screen.findByRole('heading', { name: 'You signed this' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Save your copy (PDF)' }).getAttribute('href')).toBe(
    '/api/v1/signatures/SG-7K4M-29XK-84TW/copy',
  )
})
