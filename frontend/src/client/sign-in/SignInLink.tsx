import { type FormEvent, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { Hero } from '../../ui/hero/Hero'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { arrive } from './arrive'
import { OwnPhone, phoneSaidBefore } from './OwnPhone'
import { takeToken } from './token'

const signIn = (body: Shape<'LinkSignIn'>) => answer(api.POST('/api/v1/sessions/link', { body }))

function Gone({ why }: { why: string }) {
  const t = useText()
  return (
    <>
      <Hero title={t('sign-in.link-gone')} />
      <PageBody>
        <Notice tone="you" live>
          {why}
        </Notice>
        <ButtonLink to="/sign-in" wide>
          {t('sign-in.link-code')}
        </ButtonLink>
      </PageBody>
    </>
  )
}

/** A link that staff sent. It is used up by a press, never by being looked at: mail scanners open links, too. */
export default function SignInLink() {
  const t = useText()
  const [token] = useState(takeToken)
  const [phone, setPhone] = useState(phoneSaidBefore)
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(signIn, arrive)
  if (!token) return <Gone why={t('sign-in.link-missing')} />
  if (error instanceof Problem && error.code === 'link-not-valid')
    return <Gone why={t('sign-in.link-gone-why')} />
  const fault = tried && !phone ? { id: 'own-phone', text: t('sign-in.own-missing') } : undefined
  const open = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (phone) void submit({ token, sharedDevice: phone === 'shared' })
  }
  return (
    <>
      <Hero title={t('sign-in.link-heading')}>{t('sign-in.link-lead')}</Hero>
      <PageBody>
        <form className="stack stack--l" onSubmit={open} noValidate>
          <ErrorSummary faults={fault ? [fault] : []} />
          <ProblemNotice error={error} />
          <OwnPhone phone={phone} onPick={setPhone} fault={fault} />
          <Button type="submit" wide busy={busy}>
            {t('sign-in.link-button')}
          </Button>
          <Notice icon="lock">{t('sign-in.link-once')}</Notice>
        </form>
      </PageBody>
    </>
  )
}
