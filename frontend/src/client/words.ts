/** The words of the client's further pages, in parts: nobody waits for words of a page that they do not open. */

/** For whoever tells of a change. */
export const changeWords = {
  en: () => import('../i18n/en/client-changes.po'),
  fr: () => import('../i18n/fr/client-changes.po'),
  es: () => import('../i18n/es/client-changes.po'),
}

/** Of what a report of a change asks, and of the answers. */
export const reportWords = {
  en: () => import('../i18n/en/client-report.po'),
  fr: () => import('../i18n/fr/client-report.po'),
  es: () => import('../i18n/es/client-report.po'),
}

export const taskWords = {
  en: () => import('../i18n/en/client-tasks.po'),
  fr: () => import('../i18n/fr/client-tasks.po'),
  es: () => import('../i18n/es/client-tasks.po'),
}

/** For whoever cannot send what is asked. */
export const missingWords = {
  en: () => import('../i18n/en/client-missing.po'),
  fr: () => import('../i18n/fr/client-missing.po'),
  es: () => import('../i18n/es/client-missing.po'),
}

/** Of letters that count. */
export const noticeWords = {
  en: () => import('../i18n/en/client-notices.po'),
  fr: () => import('../i18n/fr/client-notices.po'),
  es: () => import('../i18n/es/client-notices.po'),
}

/** Of goals, and the steps toward them. */
export const planWords = {
  en: () => import('../i18n/en/client-plan.po'),
  fr: () => import('../i18n/fr/client-plan.po'),
  es: () => import('../i18n/es/client-plan.po'),
}

export const receiptWords = {
  en: () => import('../i18n/en/client-receipt.po'),
  fr: () => import('../i18n/fr/client-receipt.po'),
  es: () => import('../i18n/es/client-receipt.po'),
}

/** Of what was sent, and of what became of it. */
export const sentWords = {
  en: () => import('../i18n/en/client-sent.po'),
  fr: () => import('../i18n/fr/client-sent.po'),
  es: () => import('../i18n/es/client-sent.po'),
}

/** For whoever has an upload link. */
export const sendWords = {
  en: () => import('../i18n/en/client-send.po'),
  fr: () => import('../i18n/fr/client-send.po'),
  es: () => import('../i18n/es/client-send.po'),
}

/** Of what somebody signed on the phone. */
export const telephoneWords = {
  en: () => import('../i18n/en/client-telephone.po'),
  fr: () => import('../i18n/fr/client-telephone.po'),
  es: () => import('../i18n/es/client-telephone.po'),
}

/** Of what is signed, and of whether a signed paper is genuine. */
export const signatureWords = {
  en: () => import('../i18n/en/client-signatures.po'),
  fr: () => import('../i18n/fr/client-signatures.po'),
  es: () => import('../i18n/es/client-signatures.po'),
}

export const helpWords = {
  en: () => import('../i18n/en/client-help.po'),
  fr: () => import('../i18n/fr/client-help.po'),
  es: () => import('../i18n/es/client-help.po'),
}
