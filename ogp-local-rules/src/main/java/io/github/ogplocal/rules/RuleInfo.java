// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSome;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say about a rule apart from its code.
 *
 * <p>Invariant: at least one reason; reason codes differ; the clause names only settings of the form.
 *
 * <p>Immutable and thread-safe.
 */
@OgpStyle
@Value.Immutable
@SuppressWarnings("immutables:incompat") // The field repeats an attribute.
public abstract class RuleInfo {
    /** The declared reasons once more, for {@link #declares}. */
    private Reason @Nullable [] declared;

    RuleInfo() {}

    /** Starts an empty builder; the settings form is empty unless it is set, all else is required. */
    public static RuleInfoBuilder builder() {
        return new RuleInfoBuilder();
    }

    /** The permanent name. */
    public abstract RuleId getId();

    /**
     * The rule as a sentence of a call's published rules, in three languages; places in it are names of settings.
     *
     * <p>It is what {@code procedure show} prints.
     */
    public abstract Template getClause();

    /** Where the rule comes from: document, version, section. Not blank. */
    public abstract String getSource();

    /** All that the rule can say, in the order of declaration; not empty. */
    public abstract List<Reason> getReasons();

    /** What a procedure must settle before the rule can be used; empty for a rule without settings. */
    @Value.Default
    public SettingsForm getSettings() {
        return SettingsForm.NONE;
    }

    /** Whether a reason is one of the declared. */
    public boolean declares(Reason reason) {
        Reason[] known = declared;
        if (known == null) {
            known = getReasons().toArray(new Reason[0]);
            declared = known;
        }
        for (Reason other : known) {
            if (isSame(other, reason)) {
                return true;
            }
        }
        return getReasons().contains(reason);
    }

    /** Rules return the very reasons that they declare; whole sentences are compared only where that finds nothing. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Reason declared, Reason reason) {
        return declared == reason;
    }

    /**
     * The declared reason with a code.
     *
     * @throws IllegalArgumentException if the rule declares none such
     */
    public Reason reason(String code) {
        for (Reason reason : getReasons()) {
            if (reason.code().equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("rule " + getId() + ": declares no reason " + code);
    }

    @Value.Check
    void check() {
        requireText(getSource(), 1000, "rule info", "source");
        requireSome(getReasons(), "rule info", "reasons");
        TreeSet<String> codes = new TreeSet<>();
        for (Reason reason : getReasons()) {
            require(
                    codes.add(reason.code()),
                    "rule info",
                    "reasons",
                    Invariant.REPEATED,
                    "codes must differ",
                    reason.code());
        }
        for (String place : getClause().places()) {
            require(
                    getSettings().setting(place).isPresent(),
                    "rule info",
                    "clause",
                    Invariant.UNKNOWN_REFERENCE,
                    "must name settings of the form",
                    place);
        }
    }
}
