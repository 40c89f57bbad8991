/** What values a parameter takes, as far as its type says it. */
export type ValueShape =
  | { readonly kind: 'number' | 'string' | 'boolean' | 'function' | 'unknown' }
  | { readonly kind: 'literal'; readonly value: string | number | null }
  | { readonly kind: 'array'; readonly element: ValueShape }
  | { readonly kind: 'tuple'; readonly items: readonly ValueShape[] }
  | { readonly kind: 'record'; readonly value: ValueShape }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [name: string, shape: ValueShape])[] }
  | { readonly kind: 'union'; readonly options: readonly ValueShape[] };
