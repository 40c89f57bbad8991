/** How a function is tested: arguments in, expected result out, both plain JSON. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Arguments and the expected result; compared by `sameResult`: structurally, numbers within 1e-9. */
export type TestCase = readonly [args: readonly Json[], expected: Json];
