import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { backFrom } from '../../api/back'
import { answer, api, type Shape } from '../../api/client'
import { sessionIs, useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { dropDrafts } from '../../shell/keep'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Details } from '../../ui/details/Details'
import { TextField } from '../../ui/field/TextField'
import { Notice } from '../../ui/notice/Notice'
import { Came } from '../Came'
import { cameInBefore } from '../Entrance'
import { wasCleared } from '../leaveHere'
import { StaffForm } from '../StaffForm'
import { forgetOthersDrafts } from '../useDraft'
import { fieldId, useForm } from '../useForm'

type Credentials = Shape<'PasswordSignIn'>

const send = (body: Credentials) => answer(api.POST('/api/v1/sessions/password', { body }))

/** Staff come in with email and password. */
export default function SignIn() {
  const t = useText()
  const [, navigate] = useLocation()
  const search = useSearch()
  const to = backFrom(search, '/staff')
  const ended = cameInBefore() && new URLSearchParams(search).has('back')
  const session = useSession()
  const [given, setGiven] = useState<Credentials>({
    email: '',
    password: '',
    sharedDevice: false,
  })
  useEffect(() => {
    if (session && session.role !== 'CLIENT') navigate(to, { replace: true })
  }, [session, to])
  const form = useForm({
    send,
    onDone: session => {
      forgetOthersDrafts(session.accountId)
      if (session.sharedDevice) dropDrafts()
      sessionIs(session)
    },
    check: ({ email, password }) => ({
      email: !email.trim() && 'sign-in.email-missing',
      password: !password && 'sign-in.password-missing',
    }),
  })
  return (
    <div className="narrow-page stack">
      <Came />
      <h1>{t('sign-in.staff-title')}</h1>
      {wasCleared() && !ended && (
        <Notice tone="ok" live>
          {t('shared.cleared')}
        </Notice>
      )}
      {ended && <Notice tone="you">{t('sign-in.staff-ended')}</Notice>}
      <div className="card stack">
        <StaffForm {...form} onSubmit={form.submit(given)} does={t('sign-in.staff-button')}>
          <TextField
            id={fieldId('email')}
            type="email"
            label={t('sign-in.email')}
            autoComplete="username"
            maxLength={254}
            error={form.fault('email')}
            value={given.email}
            onText={email => setGiven({ ...given, email })}
          />
          <TextField
            id={fieldId('password')}
            type="password"
            label={t('sign-in.password')}
            autoComplete="current-password"
            maxLength={200}
            error={form.fault('password')}
            value={given.password}
            onText={password => setGiven({ ...given, password })}
          />
          <Checkbox
            id={fieldId('sharedDevice')}
            label={t('shared.mine')}
            hint={t('shared.what')}
            checked={given.sharedDevice ?? false}
            onPick={sharedDevice => setGiven({ ...given, sharedDevice })}
          />
        </StaffForm>
        <Details summary={t('sign-in.forgot')}>
          <p>{t('sign-in.forgot-how')}</p>
        </Details>
      </div>
    </div>
  )
}
