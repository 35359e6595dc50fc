import { useState } from 'react'
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
import { WriteStatement } from './WriteStatement'
import './signatures.css'

type Props = { kind: string; subject: Subject; id: string }

function SignOne({ kind, subject, id }: Props) {
  const t = useText()
  const nameOnFile = useSession()?.name ?? ''
  const draft = useDraft(`sign.${kind}.${id}`, NO_MARK)
  const key = ['to-sign', kind, id, spoken()]
  const toSign = useQuery({ key, read: () => subject.read(id) })
  const consent = useConsent(subject.needsConsent)
  const [told, setTold] = useState<string>()
  const [rewriting, setRewriting] = useState(false)
  const again = () => {
    for (const stale of ['to-sign', 'consent']) queries.invalidate([stale])
  }
  const back = subject.back(id)
  const { data } = toSign
  const own = data?.own && (rewriting || !data.statement) ? data.own : undefined
  const statement = own ? undefined : data?.statement
  const waits = toSign.pending || (subject.needsConsent && consent.pending)
  const asked = statement && subject.needsConsent ? consent.data : undefined
  return (
    <PageBody>
      <div className="no-print">
        <BackLink to={back.to}>{t(back.words)}</BackLink>
      </div>
      {waits && (
        <>
          <h1>{t('sign.heading')}</h1>
          <Loading />
        </>
      )}
      <ProblemNotice error={toSign.error ?? consent.error} onRetry={again} />
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
      {data && !own && !statement && <SignedAlready {...data} />}
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
