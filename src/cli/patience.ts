/** In milliseconds: whoever waits is told that often how far it is. */
export const patience = 3000;
