import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Hero } from '../../ui/hero/Hero'

export default function Home() {
  const t = useText()
  return (
    <>
      <Hero title={t('home.heading')} />
      <PageBody>
        <p>{t('home.lead')}</p>
      </PageBody>
    </>
  )
}
