import { useState } from 'react'
import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { BackLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Personal } from '../Personal'
import { usePersonal } from '../usePersonal'
import { Kept } from './Kept'
import { Script } from './Script'
import { Take } from './Take'
import './telephone.css'

type Kind = Shape<'SubjectKind'>

const ONE_DAY = 86_400_000

const read = (code: string, kind: Kind, subjectId: string | undefined) =>
  answer(
    api.GET('/api/v1/clients/{code}/telephone-script', {
      params: { path: { code }, query: { kind, ...(subjectId && { subjectId }) } },
    }),
  )

/** A client on the telephone signs with their voice: what to read out, and what they say. */
export default function TelephoneSignature() {
  const { code = '', kind = '', id } = useParams()
  return <OneCall key={`${code} ${kind} ${id}`} code={code} kind={kind as Kind} id={id} />
}

function OneCall({ code, kind, id }: { code: string; kind: Kind; id: string | undefined }) {
  const t = useText()
  const personal = usePersonal()
  const [kept, setKept] = useState<Shape<'TakenTelephoneSignature'>>()
  const { data, error, pending, again } = useQuery({
    key: ['telephone-script', code, kind, id],
    read: () => read(code, kind, id),
    // What was read out stays on the page: where it has changed meanwhile, keeping it says so.
    fresh: ONE_DAY,
  })
  return (
    <div className="staff-page stack telephone">
      <BackLink to={`/staff/clients/${code}`}>
        {personal.name(data?.clientName, code) ?? t('record.title')}
      </BackLink>
      {kept ? (
        <Kept code={code} kept={kept} />
      ) : (
        <>
          <h1>{t('telephone.title')}</h1>
          {pending && <Loading />}
          <ProblemNotice error={error} onRetry={again} />
          {data && (
            <div className="telephone__sides">
              <section className="card" aria-labelledby="script-heading">
                <header>
                  <h2 id="script-heading">{t('telephone.script')}</h2>
                </header>
                <Personal>
                  <Script script={data} />
                </Personal>
              </section>
              <section className="card stack" aria-labelledby="take-heading">
                <h2 id="take-heading">{t('telephone.take')}</h2>
                {!data.electronicBusiness && kind !== 'ELECTRONIC_BUSINESS' && (
                  <Notice>
                    <p>
                      {t('telephone.consent-missing')}{' '}
                      <Link to={`/staff/clients/${code}/telephone/ELECTRONIC_BUSINESS`}>
                        {t('telephone.consent-ask')}
                      </Link>
                    </p>
                  </Notice>
                )}
                <Take code={code} subject={{ kind, id }} script={data} onKept={setKept} />
              </section>
            </div>
          )}
        </>
      )}
    </div>
  )
}
