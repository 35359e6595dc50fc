import { useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Tag } from '../../ui/tag/Tag'
import { StepUp } from '../StepUp'
import { AddPasskey } from './AddPasskey'
import type { FactorProps } from './factor'
import { hasPasskeys } from './passkey'

const remove = (id: string) =>
  answer(api.DELETE('/api/v1/session/second-factor/passkeys/{id}', { params: { path: { id } } }))

/** Devices that open with a finger, a face or a PIN. */
export function Passkeys({ factor: { passkeys }, onChange }: FactorProps) {
  const t = useText()
  const f = useFormats()
  const [asked, setAsked] = useState('')
  const gone = useSubmission(remove, onChange)
  const take = (id: string) => {
    setAsked(id)
    void gone.submit(id)
  }
  return (
    <section className="card stack stack--s" aria-labelledby="passkeys-title">
      <div className="row">
        <h2 id="passkeys-title">{t('security.passkeys')}</h2>
        {passkeys.length > 0 && <Tag tone="ok">{t('security.on')}</Tag>}
      </div>
      <p>{t('security.passkeys-what')}</p>
      <ul className="stack stack--xs">
        {passkeys.map(({ id, name, madeAt, usedAt }) => (
          <li key={id} className="row">
            <span>
              <b>{name}</b>{' '}
              <span className="small quiet">
                {usedAt
                  ? t('security.used-at', { moment: f.moment(usedAt) })
                  : t('security.made-at', { moment: f.moment(madeAt) })}
              </span>
            </span>
            <Button look="plain" busy={gone.busy && asked === id} onClick={() => take(id)}>
              {t('security.passkey-remove')}
              <span className="vh"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice error={gone.error} />
      {hasPasskeys() ? <AddPasskey onChange={onChange} /> : <p>{t('security.passkeys-not-here')}</p>}
      <StepUp error={gone.error} onShown={() => take(asked)} />
    </section>
  )
}
