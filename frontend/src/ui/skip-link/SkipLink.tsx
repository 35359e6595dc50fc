import { useText } from '../../i18n/useText'
import './skip-link.css'

/** First in the page. Moves the focus itself, because a hash would be taken for a route. */
export function SkipLink() {
  const t = useText()
  return (
    // biome-ignore lint/a11y/useValidAnchor: a link to a place on this page, which is what a skip link is
    <a
      className="skip-link"
      href="#main"
      onClick={event => {
        event.preventDefault()
        document.getElementById('main')?.focus()
      }}
    >
      {t('ui.skip')}
    </a>
  )
}
