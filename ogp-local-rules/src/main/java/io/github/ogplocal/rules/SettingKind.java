// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

/** What a setting holds, and how a document writes it. */
public enum SettingKind {
    /** Points: a decimal, as a number or a text. */
    POINTS("points"),
    /** A whole number, as a number. */
    COUNT("count"),
    /** One of a closed list of words, as a text. */
    CHOICE("choice"),
    /** A point in time with its offset from UTC, as a text: {@code 2019-07-31T23:59:59+01:00}. */
    TIME("time"),
    /** A code or id, as a text. */
    CODE("code"),
    /** A set of codes, as an array of texts; written in natural order. */
    CODES("codes"),
    /** A whole number for each of several codes, as an object; written in natural order of the codes. */
    COUNTS("counts"),
    /** Points for each of several codes, as an object; written in natural order of the codes. */
    POINTS_TABLE("points-table"),
    /** An amount of money, as a text: {@code TND 1500.25}. */
    MONEY("money"),
    /** An amount of money for each of several codes, as an object; written in natural order of the codes. */
    MONEY_TABLE("money-table");

    private final String code;

    SettingKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
