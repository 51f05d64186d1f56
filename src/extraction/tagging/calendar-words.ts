/** Capital words of the calendar: never part of a name. */
export const calendarWord =
  /^(?:januar|jänner|feber|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|mitte|ende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|herbst|frühjahr|sommer|winter)$/u
