import { useState } from 'react'
import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button, buttonClass } from '../../ui/button/Button'
import { type Fact, Facts } from '../../ui/facts/Facts'
import { Icon } from '../../ui/icon/Icon'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import './change-reports.css'

function useFacts() {
  const t = useText()
  const formats = useFormats()
  return (proof: Shape<'ReportProof'>): Fact[] => {
    const { number, kindName, clientName, clientCode, receivedAt, channel, timeZone, reportBy, onTime } =
      proof
    const facts: Fact[] = [
      { term: t('report.number'), detail: <b className="code">{number}</b> },
      { term: t('told.what'), detail: kindName },
      { term: t('told.who'), detail: `${clientName} · ${clientCode}` },
      {
        term: t('told.when'),
        detail: (
          <>
            <b>{formats.dateTime(receivedAt)}</b>
            <br />
            <span className="quiet small">{t('told.zone', { zone: timeZone })}</span>
          </>
        ),
      },
      { term: t('told.how'), detail: t(`told.how-${channel}`) },
    ]
    if (reportBy) {
      const day = formats.weekday(reportBy)
      facts.push({ term: t('told.deadline'), detail: onTime ? `${day}. ${t('told.in-time')}` : day })
    }
    for (const { number, at } of proof.corrections) {
      facts.push({
        term: t('told.corrected'),
        detail: t('told.correction', { date: formats.dateTime(at), number }),
      })
    }
    if (proof.withdrawnAt) {
      facts.push({ term: t('told.withdrawn'), detail: formats.dateTime(proof.withdrawnAt) })
    }
    const { name, address, phone } = proof.office
    const where = [name, address, formats.phone(phone)].filter(Boolean).join(', ')
    facts.push({ term: t('told.office'), detail: where })
    return facts
  }
}

/** Gives the PDF to another app of the phone, where it takes files. */
function Share({ href, name }: { href: string; name: string }) {
  const t = useText()
  const [failed, setFailed] = useState(false)
  if (!('share' in navigator)) return null
  const share = async () => {
    setFailed(false)
    try {
      const bytes = await (await fetch(href)).blob()
      await navigator.share({ files: [new File([bytes], `${name}.pdf`, { type: 'application/pdf' })] })
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <Button look="second" wide icon="next" onClick={() => void share()}>
        {t('told.share')}
      </Button>
      {failed && (
        <Notice tone="bad" live>
          {t('told.share-failed')}
        </Notice>
      )}
    </>
  )
}

/** Shows to anybody that this was told, and when: on the screen, on paper, or as a file. */
export default function ToldPage() {
  const t = useText()
  const factsOf = useFacts()
  const { id = '' } = useParams<{ id: string }>()
  const read = () => answer(api.GET('/api/v1/change-reports/{id}/proof', { params: { path: { id } } }))
  const { data, error, pending, again } = useQuery({ key: ['changes', id, 'proof'], read })
  const pdf = `/api/v1/change-reports/${id}/proof.pdf`
  return (
    <PageBody>
      <div className="no-print">
        <BackLink to={`/changes/${id}`}>{t('change.see')}</BackLink>
      </div>
      <h1>{t('told.heading')}</h1>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && (
        <>
          <p className="no-print">{t('told.lead')}</p>
          <Facts facts={factsOf(data)} />
          <div className="actions no-print">
            <a className={buttonClass('main', true)} href={pdf} download={`${data.number}.pdf`}>
              <Icon name="document" />
              {t('told.pdf')}
            </a>
            <Share href={pdf} name={data.number} />
            <Button look="second" wide icon="print" onClick={() => print()}>
              {t('told.print')}
            </Button>
          </div>
        </>
      )}
    </PageBody>
  )
}
