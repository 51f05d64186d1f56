/**
 * The one script of the pages: it makes the search over everything a combobox with suggestions (WAI-ARIA Authoring Practices,
 * "Editable Combobox With List Autocomplete"). The form works without it, and where there are no suggestions it stays a form.
 * It asks nobody but us, keeps nothing, and leaves the look to the stylesheet.
 */
export const searchScript = `'use strict'
{
  const form = document.querySelector('form[data-suggest]')
  const input = form && form.querySelector('input[type="search"]')
  if (input) enhance(form, input)

  function enhance(form, input) {
    const list = document.createElement('ul')
    list.id = 'suggestions'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', form.getAttribute('aria-label'))
    list.hidden = true
    const status = document.createElement('p')
    status.className = 'unseen'
    status.setAttribute('role', 'status')
    form.append(list, status)
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', list.id], ['aria-expanded', 'false']])
      input.setAttribute(name, value)

    // The language that the reader chose in the address goes along.
    const chosen = form.querySelector('input[name="lang"]')
    let asked, timer, active = -1

    input.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(ask, 150)
    })
    input.addEventListener('keydown', event => {
      const options = list.children
      if (event.key === 'Escape' && !list.hidden) { close(); event.preventDefault() }
      else if (event.key === 'ArrowDown' && options.length > 0) { choose((active + 1) % options.length); event.preventDefault() }
      else if (event.key === 'ArrowUp' && options.length > 0) { choose((active <= 0 ? options.length : active) - 1); event.preventDefault() }
      else if (event.key === 'Enter' && active >= 0) { event.preventDefault(); location.assign(options[active].dataset.page) }
    })
    input.addEventListener('blur', close)
    // Before the field loses the focus, which would close the list.
    list.addEventListener('mousedown', event => {
      event.preventDefault()
      const option = event.target.closest('[role="option"]')
      if (option && event.button === 0) location.assign(option.dataset.page)
    })

    async function ask() {
      if (asked) asked.abort()
      const words = input.value.trim()
      if (words.length < 2) return close()
      asked = new AbortController()
      try {
        const query = new URLSearchParams({ q: words, ...(chosen && { lang: chosen.value }) })
        const answer = await fetch(form.dataset.suggest + '?' + query, { signal: asked.signal, headers: { accept: 'application/json' } })
        if (answer.ok) show(await answer.json())
        else close()
      } catch (error) {
        if (error.name !== 'AbortError') close()
      }
    }

    function show(suggestions) {
      list.replaceChildren(...suggestions.map(({ label, type, page }, place) => {
        const option = document.createElement('li')
        option.id = 'suggestion-' + place
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        option.dataset.page = page
        const kind = document.createElement('span')
        kind.className = 'note'
        kind.textContent = form.dataset[type] || ''
        option.append(label + ' ', kind)
        return option
      }))
      active = -1
      list.hidden = suggestions.length === 0
      input.setAttribute('aria-expanded', String(!list.hidden))
      input.removeAttribute('aria-activedescendant')
      status.textContent = form.dataset.count.replace('{count}', suggestions.length)
    }

    function choose(place) {
      if (list.hidden) { list.hidden = false; input.setAttribute('aria-expanded', 'true') }
      active = place
      for (const option of list.children) option.setAttribute('aria-selected', String(option === list.children[place]))
      input.setAttribute('aria-activedescendant', list.children[place].id)
      list.children[place].scrollIntoView({ block: 'nearest' })
    }

    // What was asked or was about to be asked would open the list again.
    function close() {
      clearTimeout(timer)
      if (asked) asked.abort()
      list.hidden = true
      active = -1
      input.setAttribute('aria-expanded', 'false')
      input.removeAttribute('aria-activedescendant')
    }
  }
}
`
