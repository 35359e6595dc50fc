import { type FormEvent, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { Details } from '../../ui/details/Details'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextField } from '../../ui/field/TextField'
import { Others, requestsChanged } from './Others'

type Relation = Shape<'NewSigner'>['relation']
const RELATIONS: Relation[] = ['SPOUSE', 'OTHER_ADULT']

const ask = (body: Shape<'NewSigningRequest'>, headers: Once) =>
  answer(api.POST('/api/v1/signing-requests', { body, headers }))

/** Asks somebody of the household to sign the same words; in which order does not matter. */
function Ask({ statementHash }: { statementHash: string }) {
  const t = useText()
  const [name, setName] = useState('')
  const [relation, setRelation] = useState<Relation>('SPOUSE')
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(ask, () => {
    setName('')
    setTried(false)
    requestsChanged()
  })
  const none = tried && !name.trim() ? t('others.name-none') : undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim()) void submit({ statementHash, signers: [{ name: name.trim(), relation }] })
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      <ErrorSummary faults={none ? [{ id: 'other-name', text: none }] : []} />
      <p>{t('others.lead')}</p>
      <TextField
        id="other-name"
        label={t('others.name')}
        error={none}
        value={name}
        onText={setName}
        autoComplete="off"
        maxLength={120}
      />
      <Radios
        id="relation"
        label={t('others.relation')}
        value={relation}
        onPick={setRelation}
        options={RELATIONS.map(value => ({ value, label: t(`others.relation-${value}`) }))}
      />
      <ProblemNotice error={error} />
      <Button type="submit" look="second" busy={busy}>
        {t('others.ask')}
      </Button>
    </form>
  )
}

/** Who else signs, and the way to ask somebody. */
export function Invite({ subjectId, statementHash }: { subjectId: string; statementHash: string }) {
  const t = useText()
  return (
    <div className="stack no-print">
      <Others subjectId={subjectId} />
      <Details summary={t('others.summary')}>
        <Ask statementHash={statementHash} />
      </Details>
    </div>
  )
}
