/** Differentiation as a graph transformation. */
export { differentiate } from './differentiate.js';
export type { VjpContext, VjpRule, VjpRules } from './vjp/rule.js';
export { nonDifferentiable, vjpRules } from './vjp/table.js';
