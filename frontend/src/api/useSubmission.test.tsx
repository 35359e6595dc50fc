import { screen } from '@testing-library/preact'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { show } from '../test/show'
import { ProblemNotice } from './ProblemNotice'
import { Problem } from './problem'
import { type Once, useSubmission } from './useSubmission'

type Sent = { text: string; key: string }

function Form({ send }: { send: (text: string, once: Once) => Promise<string> }) {
  const [text, setText] = useState('')
  const { submit, error, result } = useSubmission(send)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void submit(text)
      }}
    >
      <ProblemNotice error={error} />
      <input aria-label="Text" value={text} onChange={event => setText(event.currentTarget.value)} />
      <button type="submit">Send</button>
      <p>{result}</p>
    </form>
  )
}

function office(answers: (Problem | string)[]) {
  const sent: Sent[] = []
  const send = async (text: string, once: Once) => {
    sent.push({ text, key: once['Idempotency-Key'] })
    const next = answers.shift() ?? 'received'
    if (next instanceof Problem) throw next
    return next
  }
  return { sent, send }
}

const refused = new Problem(409, { type: '/problems/whatever' })

it('keeps its key when the same thing is sent again, and what was typed stays', async () => {
  const { sent, send } = office([refused, 'received'])
  const { user } = show(<Form send={send} />)
  await user.type(screen.getByLabelText('Text'), 'pay stub')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('our side'))
  expect(screen.getByLabelText('Text')).toHaveProperty('value', 'pay stub')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByText('received')
  expect(sent).toHaveLength(2)
  expect(sent[0]?.key).toBe(sent[1]?.key)
})

it('takes a new key for changed content, and after a success', async () => {
  const { sent, send } = office([refused, 'first', 'second'])
  const { user } = show(<Form send={send} />)
  await user.type(screen.getByLabelText('Text'), 'a')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByRole('alert')
  await user.type(screen.getByLabelText('Text'), 'b')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByText('first')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByText('second')
  expect(new Set(sent.map(line => line.key)).size).toBe(3)
})

it('tries again by itself when the network fails, with the same key', async () => {
  const { sent, send } = office([Problem.unreachable('cut'), 'received'])
  const { user } = show(<Form send={send} />)
  await user.type(screen.getByLabelText('Text'), 'x')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByText('received', undefined, { timeout: 4000 })
  expect(sent[0]).toEqual(sent[1])
})

it('sends what has no content, too', async () => {
  const { sent, send } = office(['gone'])
  function End() {
    const { submit, result } = useSubmission((_nothing: undefined, once) => send('', once))
    return (
      <button type="button" onClick={() => void submit(undefined)}>
        End it {result}
      </button>
    )
  }
  const { user } = show(<End />)
  await user.click(screen.getByRole('button'))
  await screen.findByRole('button', { name: 'End it gone' })
  expect(sent).toHaveLength(1)
})
