export {};

/** The secret stands after the # of the link, which browsers send nobody: so it must be put into the form here. */
const secret = location.hash.slice(1);
const field = document.querySelector<HTMLInputElement>('input[name=invitation]');
if (secret !== '' && field !== null) {
  // Out of the address, so that it is not in the history of a shared computer.
  history.replaceState(null, '', location.pathname);
  field.value = secret;
  field.form?.submit();
}
