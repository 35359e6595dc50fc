import { useState } from 'react'
import { useLocation } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { TextField } from '../../ui/field/TextField'
import { Link } from '../../ui/link/Link'
import { Disclosure } from '../Disclosure'
import { usePersonal } from '../usePersonal'

type Whole = Shape<'ClientRecord'>

/** Leads to the two records side by side. */
function Tell({ code }: { code: string }) {
  const t = useText()
  const [, navigate] = useLocation()
  const [otherCode, setOtherCode] = useState('')
  const { submit, busy, error } = useSubmission(
    (body: { code: string; otherCode: string }, headers: Once) =>
      answer(api.POST('/api/v1/duplicates', { body, headers })),
    ({ id }) => navigate(`/staff/duplicates/${id}`),
  )
  return (
    <form
      className="stack stack--s"
      onSubmit={event => {
        event.preventDefault()
        if (otherCode.trim()) void submit({ code, otherCode: otherCode.trim().toUpperCase() })
      }}
    >
      <TextField
        id="other-code"
        label={t('duplicate.other-code')}
        autoComplete="off"
        maxLength={20}
        value={otherCode}
        onText={setOtherCode}
      />
      <ProblemNotice error={error} />
      <div>
        <Button type="submit" look="second" busy={busy}>
          {t('duplicate.compare-button')}
        </Button>
      </div>
    </form>
  )
}

/** Who may be the same person, and who was merged into this one. */
export function Duplicates({ record: { code, duplicates } }: { record: Whole }) {
  const t = useText()
  const personal = usePersonal()
  return (
    <section className="card stack stack--s">
      {duplicates.length > 0 && (
        <>
          <h2>{t('duplicate.title')}</h2>
          <ul className="record-links">
            {duplicates.map(({ id, one, other, state, decidedBy }) => {
              const them = one.code === code ? other : one
              return (
                <li key={id}>
                  <Link to={`/staff/duplicates/${id}`}>
                    {state.status === 'MERGED'
                      ? t('duplicate.merged-with', { code: them.code, by: decidedBy ?? '' })
                      : t('duplicate.may-be', { name: personal.name(them.name, them.code), code: them.code })}
                  </Link>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Disclosure summary={t('duplicate.tell')}>{() => <Tell code={code} />}</Disclosure>
    </section>
  )
}
