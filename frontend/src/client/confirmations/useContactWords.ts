import { useText } from '../../i18n/useText'

type Masked = { channel: string; masked: string }

/** A contact as people call it, with no more of it than they know anyway. */
export function useContactWords() {
  const t = useText()
  return ({ channel, masked }: Masked) =>
    channel === 'TEXT' ? t('receipt.copy-TEXT', { masked: masked.replace(/\D/g, '') }) : masked
}
