import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { AdministrationTabs } from '../AdministrationTabs'

const TONES = { ANSWERS: 'ok', DOWN: 'bad', NOT_CONFIGURED: 'you' } as const

const read = (): Promise<Shape<'Scanner'>> => answer(api.GET('/api/v1/scanner'))

/** Whether files are looked at for viruses, and how many still wait for it. */
export default function Scanner() {
  const t = useText()
  const { data, error, pending, again } = useQuery({ key: ['scanner'], read })
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <h1>{t('administration.scanner')}</h1>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && (
        <>
          <Notice tone={TONES[data.state]}>{t(`scanner.${data.state}`)}</Notice>
          <p>{t('scanner.waiting', { n: data.waiting })}</p>
        </>
      )}
    </div>
  )
}
