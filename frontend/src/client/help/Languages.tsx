import { useSession } from '../../api/useSession'
import { LANGUAGES, type Language } from '../../i18n/language'
import { spoken } from '../../i18n/speak'
import { useText } from '../../i18n/useText'
import { changeLanguage } from '../../shell/changeLanguage'
import { Radios } from '../../ui/choice/Radios'

/** The language of these pages, and of the texts and emails that the office sends. */
export function Languages() {
  const t = useText()
  const signedIn = Boolean(useSession())
  return (
    <Radios
      id="language"
      label={t('help.language-label')}
      hint={t('help.language-hint')}
      value={spoken()}
      onPick={language => void changeLanguage(language, signedIn)}
      options={Object.entries(LANGUAGES).map(([value, name]) => ({
        value: value as Language,
        label: <span lang={value}>{name}</span>,
      }))}
    />
  )
}
