/** Text that is an element, ends a script, and turns the direction of writing, if anything takes it for more than text. */
export const HOSTILE = `<img src=x onerror="document.title='hit'"></script><b>\u202eABC`;
