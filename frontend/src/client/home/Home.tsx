import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { useLater } from '../../shell/useLater'
import { Hero } from '../../ui/hero/Hero'
import { ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { AsOf } from './AsOf'
import { Greeting } from './Greeting'
import { ProgramCard } from './ProgramCard'
import { beginHome, useHome } from './useHome'
import './home.css'

export const begin = beginHome

const below = () => import('./Below')

function ForClientsOnly() {
  const t = useText()
  return (
    <Notice>
      <p>{t('home.staff')}</p>
      <ButtonLink to="/staff" look="second">
        {t('home.staff-link')}
      </ButtonLink>
    </Notice>
  )
}

/** Where everything stands, whose turn it is, and by when. One request paints it. */
export default function Home() {
  const t = useText()
  const query = useHome()
  const { data: home, error, pending, again } = query
  const Below = useLater(below, home !== undefined)?.default
  if (!home) {
    const staff = error instanceof Problem && error.status === 403
    return (
      <>
        <Hero title={t('home.heading')} />
        <PageBody>
          {pending && <Loading />}
          {staff ? <ForClientsOnly /> : <ProblemNotice error={error} onRetry={again} />}
        </PageBody>
      </>
    )
  }
  const lit = home.programs.find(program => program.you.length > 0)
  return (
    <>
      <Greeting home={home} />
      <PageBody>
        <AsOf {...query} />
        {home.programs.length === 0 && <Notice>{t('home.no-program')}</Notice>}
        <div className="columns">
          <div className="stack">
            {home.programs.map(program => (
              <ProgramCard key={program.enrolmentId} program={program} lit={program === lit} />
            ))}
          </div>
          <div className="stack">{Below && <Below home={home} />}</div>
        </div>
      </PageBody>
    </>
  )
}
