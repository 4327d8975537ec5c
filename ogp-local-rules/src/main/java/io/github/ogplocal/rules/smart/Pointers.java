// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

/** Where the parts of an outline stand in the document of its proposal or commitment. */
final class Pointers {
    static final String OUTLINE = "/outline";
    static final String PROBLEM = OUTLINE + "/problem";
    static final String ACTIVITIES = OUTLINE + "/activities";
    static final String RESULTS = OUTLINE + "/expectedResults";
    static final String MILESTONES = OUTLINE + "/milestones";
    static final String RESPONSIBLE = OUTLINE + "/responsibleParties";
    static final String SUPPORTING = OUTLINE + "/supportingParties";
    static final String VALUES = OUTLINE + "/values";
    static final String START = OUTLINE + "/start";
    static final String END = OUTLINE + "/end";
    static final String CHANGE = OUTLINE + "/expectedChange";

    private Pointers() {}

    static String milestoneStart(int number) {
        return MILESTONES + "/" + number + "/start";
    }

    static String milestoneEnd(int number) {
        return MILESTONES + "/" + number + "/end";
    }
}
