import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { answer, api } from '../../api/client'
import { Problem } from '../../api/problem'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { TextField } from '../../ui/field/TextField'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import type { Told } from '../Came'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'

const SHORTEST = 12

/** The secret stands behind the `#`, which is never sent; it leaves the address bar at once. */
function useToken() {
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => {
    if (location.hash) history.replaceState(null, '', location.pathname)
  }, [])
  return token
}

/** From the link of an invitation, or of one that an administrator sent again. */
export default function SetPassword() {
  const t = useText()
  const [, navigate] = useLocation()
  const token = useToken()
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const form = useForm({
    send: (chosen: string) => answer(api.POST('/api/v1/passwords', { body: { token, password: chosen } })),
    onDone: () => navigate('/staff/sign-in', { state: { told: 'password.told' } satisfies Told }),
    check: chosen => ({ password: [...chosen].length < SHORTEST && 'password.too-short' }),
  })
  const linkIsOld = form.error instanceof Problem && form.error.code === 'link-not-valid'
  if (!token || linkIsOld) {
    return (
      <div className="narrow-page stack">
        <h1>{t('password.title')}</h1>
        <Notice tone="bad" live>
          {t('password.link-not-valid')}
        </Notice>
        <div>
          <ButtonLink to="/staff/sign-in">{t('password.to-sign-in')}</ButtonLink>
        </div>
      </div>
    )
  }
  return (
    <div className="narrow-page stack">
      <h1>{t('password.title')}</h1>
      <div className="card">
        <StaffForm {...form} onSubmit={form.submit(password)} does={t('password.set')}>
          <TextField
            id={fieldId('password')}
            type={shown ? 'text' : 'password'}
            label={t('password.new')}
            hint={t('password.hint')}
            autoComplete="new-password"
            maxLength={200}
            spellCheck={false}
            error={form.fault('password')}
            value={password}
            onText={setPassword}
          />
          <Checkbox id="shown" label={t('password.show')} checked={shown} onPick={setShown} />
        </StaffForm>
      </div>
    </div>
  )
}
