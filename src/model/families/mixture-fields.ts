/** Reading mixtures of experts. */
import type { MixtureConfig } from '../model-config.js';
import { fail } from './decoder-fields.js';

/** Indices below `layers` for which `dense` holds. */
export function denseLayers(layers: number, dense: (index: number) => boolean): number[] {
  return Array.from({ length: layers }, (_, index) => index).filter(dense);
}

/** Checks that the numbers of a mixture fit each other. @throws CinnabarError `invalid_config` */
export function checkedMixture(moe: MixtureConfig): MixtureConfig {
  const { experts, active, groups, activeGroups } = moe;
  if (active > experts) fail(`${active} experts a token, but only ${experts} experts`);
  if (experts % groups !== 0) fail(`${experts} experts do not make ${groups} equal groups`);
  if (activeGroups > groups) fail(`${activeGroups} groups to choose, but only ${groups} groups`);
  if (active > (experts / groups) * activeGroups) {
    fail(`${active} experts a token do not fit into ${activeGroups} groups of ${experts / groups}`);
  }
  return moe;
}
