// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * One of the closed set of things a rule can say: a code, the verdict it stands for, and a sentence in three languages.
 *
 * <p>A rule returns its declared reasons; sentences are made from them in io, when somebody reads.
 *
 * @param code in kebab case, unique within its rule; never changes its meaning
 * @param verdict what the reason says of the subject
 * @param template the sentence; each place in it is filled by the evidence of the same name
 */
public record Reason(String code, Verdict verdict, Template template) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,9}");

    /** Checks the code. */
    public Reason {
        requirePattern(code, CODE, "reason", "code");
        requireNonNull(verdict, "verdict");
        requireNonNull(template, "template");
    }

    /** A reason why the rule is met. */
    public static Reason met(String code, String arabic, String french, String english) {
        return new Reason(code, Verdict.MET, Template.of(arabic, french, english));
    }

    /** A reason why the rule is not met. */
    public static Reason notMet(String code, String arabic, String french, String english) {
        return new Reason(code, Verdict.NOT_MET, Template.of(arabic, french, english));
    }

    /** A reason why the rule cannot say. */
    public static Reason notAssessable(String code, String arabic, String french, String english) {
        return new Reason(code, Verdict.NOT_ASSESSABLE, Template.of(arabic, french, english));
    }
}
