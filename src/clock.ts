/** The present moment, injected wherever it is needed so that every run can be repeated. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
