// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

/**
 * One way in which settings do not answer their form.
 *
 * @param setting the name of the setting; for one entry of a setting of kind counts, the name, a slash, and its code
 * @param kind what is wrong
 * @param argument a closed word, number or code that helps, as {@link FaultKind} says; empty when there is nothing to add
 */
public record SettingFault(String setting, FaultKind kind, String argument) {}
