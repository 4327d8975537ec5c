// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

/**
 * One way in which settings do not answer their form.
 *
 * @param setting the name of the setting
 * @param kind what is wrong
 * @param argument a closed word, number or code that helps: the expected kind, the bound, the nearest known name; empty
 *     when there is nothing to add
 */
public record SettingFault(String setting, Kind kind, String argument) {
    /** What can be wrong with a setting. */
    public enum Kind {
        /** The form asks it and nothing answers; the argument is the expected kind. */
        MISSING,
        /** Nothing in the form has this name; the argument is the nearest name, or empty. */
        UNKNOWN,
        /** The answer is of another kind; the argument is the expected kind. */
        WRONG_KIND,
        /** The number is below its least; the argument is the least. */
        TOO_SMALL,
        /** The number is above its most; the argument is the most. */
        TOO_LARGE,
        /** The word is none of the options; the argument lists them. */
        NOT_AN_OPTION
    }
}
