import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { usePersonal } from '../usePersonal'
import { lasting } from './recording'
import './telephone.css'

const read = (number: string) =>
  answer(api.GET('/api/v1/telephone-signatures/{number}', { params: { path: { number } } }))

function Found({ said }: { said: Shape<'TelephoneSignature'> }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { signature, recording, objection } = said
  const facts = [
    { term: t('telephone.what'), detail: signature.title },
    { term: t('telephone.voice'), detail: personal.said(signature.signerName) },
    { term: t('telephone.when'), detail: f.dateTime(signature.signedAt) },
    ...(said.phoneMasked ? [{ term: t('telephone.phone'), detail: personal.said(said.phoneMasked) }] : []),
    ...(said.takenBy ? [{ term: t('telephone.taken-by'), detail: said.takenBy }] : []),
    { term: t('telephone.summary'), detail: <span className="pre">{personal.said(said.summary)}</span> },
    {
      term: t('telephone.length'),
      detail: t('telephone.length-of', {
        time: lasting(recording.seconds),
        voice: lasting(recording.voiceSeconds),
      }),
    },
    { term: t('telephone.sha256'), detail: <span className="code hash">{recording.sha256}</span> },
  ]
  return (
    <div className="card stack">
      {objection && (
        <Notice tone="you">
          <p>
            <b>{t('telephone.objection', { moment: f.moment(objection.at) })}</b>
          </p>
          <p className="pre">{personal.said(objection.text)}</p>
        </Notice>
      )}
      <audio
        className="player"
        aria-label={t('telephone.player')}
        src={`/api/v1/telephone-signatures/${signature.number}/recording`}
        controls
        preload="none"
      >
        <track kind="captions" />
      </audio>
      <p className="small quiet">{t('telephone.listening-is-noted')}</p>
      <Facts facts={facts} />
      <p>
        <a href={`/api/v1/signatures/${signature.number}/copy`} download={`${signature.number}.pdf`}>
          {t('telephone.copy')}
        </a>
      </p>
    </div>
  )
}

/** What a client said for their signature, to be heard again. */
export default function OneSignature() {
  const t = useText()
  const { number = '' } = useParams()
  const { data, error, pending, again } = useQuery({
    key: ['telephone-signature', number],
    read: () => read(number),
  })
  return (
    <div className="staff-page stack telephone telephone--one">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <h1>
        {t('telephone.one')} <span className="code nowrap">{number}</span>
      </h1>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <Found said={data} />}
    </div>
  )
}
