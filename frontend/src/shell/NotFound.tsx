import { useText } from '../i18n/useText'
import { ButtonLink } from '../ui/link/Link'
import { PageBody } from './client/PageBody'

export function NotFound() {
  const t = useText()
  return (
    <PageBody>
      <h1>{t('shell.not-found')}</h1>
      <p>{t('shell.not-found-why')}</p>
      <ButtonLink to="/">{t('shell.not-found-home')}</ButtonLink>
    </PageBody>
  )
}
