import { useEffect, useRef, useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { StaffForm } from '../StaffForm'
import { useForm } from '../useForm'
import { ProofField } from './ProofField'
import { answerWithPasskey, hasPasskeys } from './passkey'
import { FIELDS, PROOF, readProof, type Way } from './ways'

type Given = { way: Way; text: string }

async function show({ way, text }: Given) {
  const body = way === 'PASSKEY' ? { passkey: await answerWithPasskey() } : { [FIELDS[way]]: text }
  return answer(api.POST('/api/v1/session/proof', { body }))
}

/** One of the ways, and the others as links below it. */
function Ways({ ways, onShown }: { ways: Way[]; onShown: () => void }) {
  const t = useText()
  const [given, setGiven] = useState<Given>({ way: ways[0] ?? 'PASSWORD', text: '' })
  const place = useRef<HTMLDivElement>(null)
  // It comes a moment after what stands around it, which would take the focus.
  useEffect(() => place.current?.querySelector<HTMLElement>('input, button')?.focus(), [given.way])
  const form = useForm({
    send: show,
    onDone: onShown,
    check: ({ way, text }) => ({
      [FIELDS[way]]: way !== 'PASSKEY' && !text.trim() && `proof.missing-${way}`,
    }),
  })
  // What the browser itself refuses, or somebody thought better of, is none of the server's problems.
  const declined = form.error !== undefined && !(form.error instanceof Problem)
  const error = declined ? undefined : (form.error ?? (given.way === 'PASSKEY' ? form.problem : undefined))
  return (
    <div ref={place} className="stack stack--s">
      <StaffForm
        {...form}
        faults={given.way === 'PASSKEY' ? [] : form.faults}
        error={error}
        onSubmit={form.submit(given)}
        does={t(given.way === 'PASSKEY' ? 'proof.use-passkey' : 'proof.go-on')}
      >
        {declined && (
          <Notice tone="you" live>
            {t('proof.passkey-declined')}
          </Notice>
        )}
        <ProofField
          key={given.way}
          way={given.way}
          value={given.text}
          error={form.fault(FIELDS[given.way])}
          onText={text => setGiven({ ...given, text })}
        />
      </StaffForm>
      {ways
        .filter(way => way !== given.way)
        .map(way => (
          <Button key={way} look="plain" onClick={() => setGiven({ way, text: '' })}>
            {t(`proof.instead-${way}`)}
          </Button>
        ))}
    </div>
  )
}

/** Whoever signed in shows anew that it is them, by whichever way they have. */
export function ProofForm({ onShown }: { onShown: () => void }) {
  const { data, error, pending, again } = useQuery({ key: PROOF, read: readProof, fresh: 0 })
  if (!data) return pending ? <Loading /> : <ProblemNotice error={error} onRetry={again} />
  const ways = data.ways.filter(way => way !== 'PASSKEY' || hasPasskeys())
  return <Ways ways={ways} onShown={onShown} />
}
