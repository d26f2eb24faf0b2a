// Brings whoever sent a form with mistakes to the list of them.
export default element => element.focus();
