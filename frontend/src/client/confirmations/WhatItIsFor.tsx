import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { type Fact, Facts } from '../../ui/facts/Facts'
import { Tag } from '../../ui/tag/Tag'
import { useContactWords } from './useContactWords'

type Confirmation = Shape<'Confirmation'>

const SAID: Partial<Record<Confirmation['kind'], string>> = {
  ACTION_OPENED: 'receipt.no-document',
  OFFER_CHOSEN: 'receipt.use',
}

function OnTime({ confirmation: { at, subject } }: { confirmation: Confirmation }) {
  const t = useText()
  const formats = useFormats()
  if (!subject.onTime) {
    return (
      <Tag tone="off" icon="clock">
        {t('receipt.late')}
      </Tag>
    )
  }
  const days = subject.dueOn ? formats.daysUntil(subject.dueOn, new Date(at)) : 0
  return <Tag tone="ok">{days > 0 ? t('receipt.early', { days }) : t('receipt.yes')}</Tag>
}

function SentTo({ sentTo }: Pick<Confirmation, 'sentTo'>) {
  const t = useText()
  const contact = useContactWords()
  if (sentTo.length === 0) return <>{t('receipt.copy-none')}</>
  return (
    <>
      {sentTo.map(copy => (
        <div key={copy.channel + copy.masked}>
          {contact(copy)}{' '}
          {copy.status === 'FAILED' && (
            <Tag tone="off" icon="alert">
              {t('receipt.copy-FAILED')}
            </Tag>
          )}
          {copy.status === 'DELIVERED' && <Tag tone="ok">{t('receipt.copy-DELIVERED')}</Tag>}
        </div>
      ))}
    </>
  )
}

/** What was sent or said, for which program, whether in time, and where the copy went. */
export function WhatItIsFor({ confirmation }: { confirmation: Confirmation }) {
  const t = useText()
  const { kind, subject, sentTo } = confirmation
  const name = subject.requirementName
  const sent = kind === 'DOCUMENT_RECEIVED'
  const facts: Fact[] = [
    sent
      ? {
          term: subject.senderName
            ? t('receipt.sent-sender', { sender: subject.senderName })
            : t('receipt.sent'),
          detail: <Words id="receipt.pages-for" values={{ count: subject.pages ?? 1, name }} />,
        }
      : {
          term: t('receipt.told'),
          detail: subject.step ?? t(SAID[kind] ?? `receipt.said-${kind}`, { name }),
        },
  ]
  if (subject.programName) facts.push({ term: t('receipt.for'), detail: subject.programName })
  if (subject.signatureNumber) {
    facts.push({
      term: t('receipt.signature'),
      detail: <span className="code">{subject.signatureNumber}</span>,
    })
  }
  if (subject.onTime !== undefined) {
    facts.push({ term: t('receipt.on-time'), detail: <OnTime confirmation={confirmation} /> })
  }
  facts.push({ term: t('receipt.copy'), detail: <SentTo sentTo={sentTo} /> })
  return <Facts facts={facts} />
}
