import { useState } from 'react'
import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button, buttonClass } from '../../ui/button/Button'
import { Facts } from '../../ui/facts/Facts'
import { Icon } from '../../ui/icon/Icon'
import { Letter } from '../../ui/letter/Letter'
import { BackLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Panel } from '../../ui/panel/Panel'
import { Tag } from '../../ui/tag/Tag'
import { letterLook } from '../letters'
import { Personal } from '../Personal'
import { CorrectNotice } from './CorrectNotice'

function About({ notice }: { notice: Shape<'Notice'> }) {
  const t = useText()
  const f = useFormats()
  const { state, delivery, openedAt, issuedAt, recourse, effectiveOn, template, legalBasis } = notice
  const facts = [
    { term: t('letter.sent'), detail: f.moment(issuedAt) },
    { term: t('letter.delivery'), detail: t(`letter.by-${delivery}`) },
    { term: t('letter.opened'), detail: openedAt ? f.moment(openedAt) : t('letter.not-opened') },
    ...(effectiveOn ? [{ term: t('letter.from'), detail: f.weekday(effectiveOn) }] : []),
    {
      term: t('letter.recourse'),
      detail: recourse.kinds.map(kind => t(`letter.recourse-${kind}`)).join(', '),
    },
    { term: t('letter.recourse-by'), detail: f.weekday(recourse.by) },
    { term: t('letter.basis'), detail: legalBasis },
    { term: t('letter.template'), detail: t('letter.version', { n: template.version }) },
  ]
  return (
    <section className="card stack no-print">
      <p>
        <Tag {...letterLook(state.status)}>{t(`letter.state-${state.status}`)}</Tag>
      </p>
      <Facts facts={facts} />
    </section>
  )
}

/** A letter as the client got it, and what became of it. Looking at it here marks nothing. */
export default function NoticePage() {
  const t = useText()
  const { id = '' } = useParams()
  const [correcting, setCorrecting] = useState(false)
  const read = () => answer(api.GET('/api/v1/notices/{id}', { params: { path: { id } } }))
  const { data, error, pending, again } = useQuery({ key: ['notice', id], read })
  return (
    <div className="staff-page stack letter-page">
      {data && (
        <div className="no-print">
          <BackLink to={`/staff/clients/${data.clientCode}`}>{data.clientCode}</BackLink>
        </div>
      )}
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data?.supersededBy && (
        <Notice tone="bad">
          <p>{t('letter.superseded')}</p>
          <Link to={`/staff/notices/${data.supersededBy}`}>{t('letter.see-other')}</Link>
        </Notice>
      )}
      {data && (
        <>
          <div className="card">
            <Personal>
              <Letter text={data.text} language={data.language} />
            </Personal>
          </div>
          <div className="actions-row no-print">
            <a className={buttonClass('second')} href={`/api/v1/notices/${id}/pdf`}>
              <Icon name="print" />
              {t('letter.pdf')}
            </a>
            {data.allowed.includes('supersede') && (
              <Button look="plain" onClick={() => setCorrecting(true)}>
                {t('letter.correct')}
              </Button>
            )}
          </div>
          <About notice={data} />
          <Panel open={correcting} title={t('letter.correct')} onClose={() => setCorrecting(false)}>
            {correcting && <CorrectNotice notice={data} onDone={() => setCorrecting(false)} />}
          </Panel>
        </>
      )}
    </div>
  )
}
