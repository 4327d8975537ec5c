// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

/** What can be wrong with a procedure; what each argument holds is said with the constant. */
public enum FaultKind {
    /** A question is not answered; the argument is the kind of answer expected. */
    MISSING("missing-setting"),
    /** Nothing asks for this; the argument is the nearest name, or empty. */
    UNKNOWN("unknown-setting"),
    /** The answer is of another kind; the argument is the kind expected. */
    WRONG_KIND("wrong-kind"),
    /** A number is below its least; the argument is the least. */
    TOO_SMALL("too-small"),
    /** A number is above its most; the argument is the most. */
    TOO_LARGE("too-large"),
    /** A threshold that nothing reaches; the argument is the highest there can be. */
    UNREACHABLE("unreachable"),
    /** A word is none of the options; the argument lists them. */
    NOT_AN_OPTION("not-an-option"),
    /** Something is named that the procedure does not hold; the argument is what was named. */
    UNKNOWN_REFERENCE("unknown-reference"),
    /** Something that the procedure holds is left out where all must be named; the argument is what is left out. */
    LEFT_OUT("left-out"),
    /** Two things that must differ are the same; the argument is what is repeated. */
    REPEATED("repeated"),
    /** A rule needs something that the procedure does not have, or has in a form that does not fit the rule; the argument is the attribute. */
    NEEDS("needs"),
    /** The rule is not in the rule set; the argument lists near ids. */
    UNKNOWN_RULE("unknown-rule"),
    /** The rule decides something else; the argument is what the place needs. */
    WRONG_SLOT("wrong-slot");

    private final String code;

    FaultKind(String code) {
        this.code = code;
    }

    /** The code in documents and messages. */
    public String code() {
        return code;
    }
}
