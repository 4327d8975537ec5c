// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

/** Why a stage has no certificate: where a place hangs on more than the rank in one line. */
public enum Uncertified {
    /** Groups are guaranteed places among those of all, or limited. */
    PLACES_HELD_FOR_GROUPS("places-held-for-groups"),
    /** Money limits the places, or the results themselves give the threshold. */
    PLACES_BY_MONEY("places-by-money"),
    /** Places of one group are passed on to candidates of others. */
    PLACES_PASSED_ON("places-passed-on"),
    /** The reserve list is made of other lines than the places are given in. */
    RESERVE_IN_OTHER_LINES("reserve-in-other-lines"),
    /** The stage before, whose selected take part in this one, has no certificate. */
    EARLIER_STAGE("earlier-stage");

    private final String code;

    Uncertified(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
