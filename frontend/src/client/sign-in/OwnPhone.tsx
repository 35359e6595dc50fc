import { useText } from '../../i18n/useText'
import { kept } from '../../shell/keep'
import { Radios } from '../../ui/choice/Radios'
import type { FieldFault } from '../../ui/error-summary/ErrorSummary'
import type { Phone } from './arrive'

/** On a phone on which somebody said before that it is theirs, they need not say it again. */
export function phoneSaidBefore(): Phone | undefined {
  return kept<boolean>('own-phone') ? 'own' : undefined
}

type Props = { phone: Phone | undefined; onPick: (phone: Phone) => void; fault: FieldFault | undefined }

export function OwnPhone({ phone, onPick, fault }: Props) {
  const t = useText()
  return (
    <Radios
      id="own-phone"
      label={t('sign-in.own')}
      error={fault?.text}
      value={phone}
      onPick={onPick}
      options={[
        { value: 'own', label: t('sign-in.own-yes'), hint: t('sign-in.own-yes-hint') },
        { value: 'shared', label: t('sign-in.own-no'), hint: t('sign-in.own-no-hint') },
      ]}
    />
  )
}
