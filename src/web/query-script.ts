/**
 * The script of the query page: puts the editor (YASQE) over the field of the form. What is sent is the form, as without a
 * script; where the editor cannot be had the field stays. The editor asks nobody and keeps nothing.
 */
export const queryScript = `'use strict'
{
  const field = document.getElementById('query')
  const form = field.form
  const place = document.createElement('div')
  field.before(place)
  const run = () => form.requestSubmit()
  const editor = new Yasqe(place, {
    value: field.value,
    persistenceId: null,
    consumeShareLink: null,
    showQueryButton: false,
    createShareableLink: null,
    prefixCcApi: null,
    autocompleters: ['variables'],
    resizeable: false,
    // All of it can be seen: there is nothing to scroll in, which a keyboard could not.
    lineWrapping: true,
    viewportMargin: Infinity,
    requestConfig: { endpoint: form.action },
  })
  editor.setSize(null, 'auto')
  // Tab leads on, as everywhere on the page: nobody is caught in here.
  const keys = { Tab: false, 'Shift-Tab': false, 'Ctrl-Enter': run, 'Cmd-Enter': run }
  editor.setOption('extraKeys', { ...editor.getOption('extraKeys'), ...keys })
  const input = editor.getInputField()
  const label = form.querySelector('label[for="query"]')
  input.id = 'query-editor'
  input.setAttribute('aria-label', label.textContent)
  label.htmlFor = input.id
  field.hidden = true
  field.required = false
  editor.on('change', () => { field.value = editor.getValue() })
}
`
