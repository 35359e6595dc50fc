import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { usePersonal } from '../usePersonal'

const read = (code: string) =>
  answer(api.GET('/api/v1/clients/{code}/signatures', { params: { path: { code }, query: { limit: 50 } } }))

/** Who signed it, how and when, each with the sealed copy of what they signed. */
export function Signatures({ report: { id, clientCode } }: { report: Shape<'ChangeReport'> }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { data, error, again } = useQuery({
    key: ['record', clientCode, 'signatures'],
    read: () => read(clientCode),
  })
  const signed = data?.items.filter(({ subject }) => subject.id === id) ?? []
  if (signed.length === 0) return <ProblemNotice error={error} onRetry={again} />
  return (
    <section className="stack stack--xs">
      <h2>{t('change.signed')}</h2>
      {signed.map(({ number, signerName, method, signedAt }) => (
        <p key={number} className="small">
          <b>{personal.name(signerName, clientCode)}</b>, {t(`change.signed-${method}`)}, {f.moment(signedAt)}{' '}
          ·{' '}
          <a href={`/api/v1/signatures/${number}/copy`} download={`${number}.pdf`}>
            <span className="code">{number}</span>
          </a>
        </p>
      ))}
    </section>
  )
}
