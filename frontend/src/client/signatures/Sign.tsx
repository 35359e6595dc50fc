import { lazy, Suspense, useState } from 'react'
import { useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import { spoken } from '../../i18n/speak'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { PageBody } from '../../shell/client/PageBody'
import { NotFound } from '../../shell/NotFound'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { useDraft } from '../useDraft'
import { ConsentFirst } from './ConsentFirst'
import { NO_MARK } from './mark'
import { SignedAlready } from './SignedAlready'
import { SignHere } from './SignHere'
import { type Subject, subjects } from './subjects'
import { isGiven, useConsent } from './useConsent'
import { steppedUp, useStepUp } from './useStepUp'
import { WriteStatement } from './WriteStatement'
import './signatures.css'

// Whoever came in by a code has shown who they are.
const StepUp = lazy(() => import('./StepUp'))

type Props = { kind: string; subject: Subject; id: string }

function SignOne({ kind, subject, id }: Props) {
  const t = useText()
  const nameOnFile = useSession()?.name ?? ''
  const draft = useDraft(`sign.${kind}.${id}`, NO_MARK)
  const key = ['to-sign', kind, id, spoken()]
  const toSign = useQuery({ key, read: () => subject.read(id) })
  const consent = useConsent(subject.needsConsent)
  const stepUp = useStepUp()
  const [shown, setShown] = useState(false)
  const [told, setTold] = useState<string>()
  const [rewriting, setRewriting] = useState(false)
  const again = () => {
    for (const stale of ['to-sign', 'consent', 'step-up']) queries.invalidate([stale])
  }
  const back = subject.back(id)
  const { data } = toSign
  const own = data?.own && (rewriting || !data.statement) ? data.own : undefined
  const words = own ? undefined : data?.statement
  const statement = stepUp.proven ? words : undefined
  const waits = toSign.pending || stepUp.pending || (subject.needsConsent && consent.pending)
  const asked = statement && subject.needsConsent ? consent.data : undefined
  return (
    <PageBody>
      <div className="no-print">
        <BackLink to={back.to}>{t(back.words)}</BackLink>
      </div>
      {(waits || (words && !statement)) && <h1>{t('sign.heading')}</h1>}
      {waits && <Loading />}
      <ProblemNotice error={toSign.error ?? consent.error ?? stepUp.error} onRetry={again} />
      {own && (
        <WriteStatement
          own={own}
          subject={subject}
          id={id}
          onWritten={written => {
            queries.set(key, written)
            setRewriting(false)
          }}
          onStale={again}
        />
      )}
      {data && !own && !words && <SignedAlready {...data} />}
      {words && !stepUp.proven && stepUp.contacts && (
        <Suspense fallback={<Loading />}>
          <StepUp
            contacts={stepUp.contacts}
            onProven={state => {
              steppedUp(state)
              setShown(true)
            }}
          />
        </Suspense>
      )}
      {shown && statement && (
        <Notice tone="ok" live>
          {t('step-up.done')}
        </Notice>
      )}
      {asked && !isGiven(asked) && (
        <ConsentFirst
          consent={asked}
          draft={draft}
          nameOnFile={nameOnFile}
          onStale={again}
          onGiven={setTold}
        />
      )}
      {told && asked && isGiven(asked) && (
        <Notice tone="ok" live>
          <Words id="consent.given-told" values={{ number: told }} />
        </Notice>
      )}
      {statement && (!subject.needsConsent || (asked && isGiven(asked))) && (
        <SignHere
          statement={statement}
          subject={subject}
          id={id}
          draft={draft}
          nameOnFile={nameOnFile}
          onStale={again}
          onRewrite={data?.own && (() => setRewriting(true))}
        />
      )}
    </PageBody>
  )
}

/** One thing to read and sign, whatever it is. */
export default function Sign() {
  const { subject: kind = '', id = '' } = useParams<{ subject: string; id: string }>()
  const subject = Object.hasOwn(subjects, kind) ? subjects[kind] : undefined
  return subject ? <SignOne key={`${kind} ${id}`} kind={kind} subject={subject} id={id} /> : <NotFound />
}
