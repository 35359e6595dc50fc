import { useEffect, useState } from 'react'
import { backFrom } from '../../api/back'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { keptInTab } from '../../shell/keep'
import { beginOffice, useOffice } from '../../shell/useOffice'
import { Hero } from '../../ui/hero/Hero'
import { Notice } from '../../ui/notice/Notice'
import { AskContact } from './AskContact'
import { EnterCode } from './EnterCode'
import { remember, type Started, startedBefore } from './started'

export const begin = beginOffice

/** Signing in with a one-time code: where to send it, then the code itself. */
export default function SignIn() {
  const t = useText()
  const office = useOffice()
  const [started, setStarted] = useState(startedBefore)
  const [contact, setContact] = useState(started?.contact ?? '')
  const ended = backFrom('', '') !== ''
  const begin = (code: Started) => {
    remember(code)
    setContact(code.contact)
    setStarted(code)
  }
  const otherWay = () => {
    remember(undefined)
    setStarted(undefined)
  }
  const step = started ? 'code' : 'contact'
  useEffect(() => {
    if (contact !== '') document.getElementById(step)?.focus()
  }, [step])
  return (
    <>
      <Hero title={t('sign-in.heading')}>{t('sign-in.lead')}</Hero>
      <PageBody>
        {ended && (
          <Notice tone="you">
            {t('sign-in.ended')} {keptInTab('draft.').length > 0 && t('sign-in.kept')}
          </Notice>
        )}
        {started ? (
          <EnterCode started={started} onStarted={begin} onOtherWay={otherWay} />
        ) : (
          <AskContact contact={contact} onStarted={begin} />
        )}
        {office && <p className="quiet">{t('sign-in.come-by', { address: office.address })}</p>}
      </PageBody>
    </>
  )
}
