import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { useOffice } from '../../shell/useOffice'
import { buttonClass } from '../../ui/button/Button'
import { Facts } from '../../ui/facts/Facts'
import { BackLink, ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { SomethingIsWrong } from './SomethingIsWrong'
import './said.css'

type Signed = Shape<'TelephoneSignature'>

const read = (number: string) =>
  answer(api.GET('/api/v1/telephone-signatures/{number}', { params: { path: { number } } }))

/** A report that was decided or taken back takes no more corrections. */
function useCorrectable(reportId = '') {
  const read = () => answer(api.GET('/api/v1/change-reports/{id}', { params: { path: { id: reportId } } }))
  const { data } = useQuery({ key: ['changes', reportId], read, enabled: reportId !== '' })
  return data?.allowed.some(verb => verb === 'correct' || (data.correction && verb === 'sign')) ?? false
}

/** What is to be put right is put right in the thing itself, where that can be; else somebody calls. */
function PutRight({ signed: { signature, objection, allowed } }: { signed: Signed }) {
  const t = useText()
  const formats = useFormats()
  const office = useOffice()
  const { kind, id } = signature.subject
  const correctable = useCorrectable(kind === 'CHANGE_REPORT' ? id : undefined)
  if (objection)
    return (
      <Notice tone="us" icon="phone">
        <p>
          <b>{t('said.objected', { day: formats.day(formats.dayOf(objection.at)) })}</b>
        </p>
        <p className="said__text">{objection.text}</p>
        {office && <p>{t('said.will-call', { phone: formats.phone(office.phone) })}</p>}
      </Notice>
    )
  return (
    <section className="stack" aria-labelledby="wrong">
      <h2 className="section-head" id="wrong">
        {t('said.wrong')}
      </h2>
      {correctable && (
        <>
          <p>{t('said.correct-lead')}</p>
          <ButtonLink to={`/changes/${id}`} wide look="second">
            {t('said.correct')}
          </ButtonLink>
        </>
      )}
      {allowed.includes('object') && <SomethingIsWrong number={signature.number} />}
    </section>
  )
}

function Found({ signed }: { signed: Signed }) {
  const t = useText()
  const formats = useFormats()
  const { signature, summary, phoneMasked, takenBy } = signed
  const lang = signature.language.toLowerCase()
  return (
    <>
      <h1 lang={lang}>{signature.title}</h1>
      <p>{t('said.lead')}</p>
      <div className="said__text" lang={lang}>
        {summary}
      </div>
      <Facts
        facts={[
          { term: t('said.when'), detail: formats.dateTime(signature.signedAt) },
          { term: t('said.voice'), detail: signature.signerName },
          ...(phoneMasked ? [{ term: t('said.phone'), detail: phoneMasked }] : []),
          ...(takenBy ? [{ term: t('said.taken-by'), detail: takenBy }] : []),
          { term: t('said.number'), detail: <span className="code">{signature.number}</span> },
        ]}
      />
      <div>
        <a
          className={buttonClass('main', true)}
          href={`/api/v1/signatures/${signature.number}/copy`}
          download={`${signature.number}.pdf`}
        >
          {t('said.copy')}
        </a>
        <p className="quiet small">{t('said.copy-hint')}</p>
      </div>
      <PutRight signed={signed} />
    </>
  )
}

/** The written copy of what a client said on the phone, and the way to say that it is wrong. */
export default function Said() {
  const t = useText()
  const { number = '' } = useParams<{ number: string }>()
  const { data, error, pending, again } = useQuery({
    key: ['telephone-signature', number],
    read: () => read(number),
  })
  return (
    <PageBody>
      <BackLink to="/confirmations">{t('said.back')}</BackLink>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <Found signed={data} />}
    </PageBody>
  )
}
