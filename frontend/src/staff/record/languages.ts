import { spoken } from '../../i18n/speak'

/** What most people who come to an office speak; ISO 639. */
const USUAL = 'en es fr ar zh hi pa ur bn fa ps ru uk pl pt ht so sw am ti tl vi ko ne ta iu cr oj'.split(' ')

/** The name of a language, in that of the page. */
export const languageNamed = (code: string) =>
  new Intl.DisplayNames([spoken()], { type: 'language', fallback: 'code' }).of(code) ?? code

/** To choose from, by name; without those that were chosen. */
export const languagesBut = (chosen: readonly string[]) =>
  USUAL.filter(code => !chosen.includes(code))
    .map(code => ({ value: code, label: languageNamed(code) }))
    .sort((one, other) => one.label.localeCompare(other.label, spoken()))
