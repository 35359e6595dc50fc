import { useText } from '../../i18n/useText'

/** Words in place of a spinner while a part of a page is on its way. */
export function Loading() {
  const t = useText()
  return (
    <p className="quiet loading" role="status">
      {t('ui.loading')}
    </p>
  )
}
