const list = document.getElementById('messages')
const state = document.getElementById('state')
const LINK = /https?:\/\/[^\s<>"]+/g
let newest = 0

function element(name, text) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

/** The text with its addresses as links; everything in it stays text. */
function linked(text) {
  const body = document.createElement('pre')
  let from = 0
  for (const found of text.matchAll(LINK)) {
    const link = element('a', found[0])
    link.href = found[0]
    link.target = '_blank'
    link.rel = 'noreferrer'
    body.append(text.slice(from, found.index), link)
    from = found.index + found[0].length
  }
  body.append(text.slice(from))
  return body
}

function item(message) {
  const made = document.createElement('li')
  const header = document.createElement('header')
  const time = element('time', new Date(message.at).toLocaleString())
  time.dateTime = message.at
  header.append(element('strong', message.kind === 'TEXT' ? 'Text' : 'Email'), element('span', `to ${message.to}`), time)
  made.append(header)
  if (message.subject) made.append(element('h2', message.subject))
  made.append(linked(message.body))
  return made
}

async function refresh() {
  try {
    const answer = await fetch(`messages?after=${newest}`)
    const { items } = await answer.json()
    list.prepend(...items.map(item))
    newest = items.length > 0 ? items[0].id : newest
    state.textContent = ''
    state.hidden = list.children.length > 0
    if (!state.hidden) state.textContent = 'Nothing yet.'
  } catch {
    state.hidden = false
    state.textContent = 'Not running.'
  }
  setTimeout(refresh, 1500)
}

refresh()
