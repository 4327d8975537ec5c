// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The rules of one prioritisation, as data: everything that decides which projects come first.
 *
 * <p>Each attribute but the first five is a place where a rule decides; none has a default. A procedure can be built whose
 * rules do not fit it; {@link PrioritisationEngine#check} says so, and no engine is made of it.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class PrioritisationProcedure {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    PrioritisationProcedure() {}

    /** Starts an empty builder; all attributes but the ratings are required. */
    public static PrioritisationProcedureBuilder builder() {
        return new PrioritisationProcedureBuilder();
    }

    /** The procedure's id: letters, digits, and {@code . _ -} inside; 1 to 64 characters. */
    @jakarta.validation.constraints.Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")
    public abstract String getId();

    /** 1 or more; a procedure that changes is a new revision. */
    @Min(1)
    public abstract int getRevision();

    /** What readers see. */
    public abstract LocalizedText getTitle();

    /** Where the rules were published; not blank, at most 1,000 characters. */
    @NotBlank
    @Size(max = 1000)
    public abstract String getSource();

    /** Which order and meaning of the engine's own steps the procedure was written for. */
    public abstract RuleId getPipeline();

    /** The {@link LimitRule}: how much can be chosen. */
    public abstract RuleUse getLimit();

    /** {@link AdmissionRule}s: what is chosen from. All are judged; their order decides nothing. */
    public abstract RuleChain getAdmission();

    /** The {@link RatingRule}: which ratings there are; empty when nobody rates. */
    public abstract Optional<RuleUse> getRatings();

    /** The {@link ChoiceRule}: how projects are chosen. */
    public abstract RuleUse getMethod();

    /** {@link CompletionRule}s: what becomes of money that is left, one after the other. Here the order decides. */
    public abstract RuleChain getCompletions();

    /** {@link TieKeyRule}s: what separates equal projects, first key first. Here the order decides. */
    public abstract RuleChain getTieBreaks();

    /** The {@link OpenTieRule}: what happens with a tie that no key separates. */
    public abstract RuleUse getOpenTies();

    /**
     * Every place in which a rule decides.
     *
     * @return from the place, a JSON Pointer into this procedure, to the use that stands there; chains one by one, in the
     *     order of the document
     */
    public Map<String, RuleUse> uses() {
        LinkedHashMap<String, RuleUse> uses = new LinkedHashMap<>();
        uses.put("/limit", getLimit());
        put("/admission", getAdmission(), uses);
        getRatings().ifPresent(use -> uses.put("/ratings", use));
        uses.put("/method", getMethod());
        put("/completions", getCompletions(), uses);
        put("/tieBreaks", getTieBreaks(), uses);
        uses.put("/openTies", getOpenTies());
        return Collections.unmodifiableMap(uses);
    }

    private static void put(String pointer, RuleChain chain, Map<String, RuleUse> uses) {
        for (int i = 0; i < chain.uses().size(); i++) {
            uses.put(pointer + "/" + i, chain.uses().get(i));
        }
    }

    @Value.Check
    void check() {
        requirePattern(getId(), ID, "procedure", "id");
        require(
                getRevision() >= 1,
                "procedure",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be at least 1",
                getRevision());
        requireText(getSource(), 1000, "procedure", "source");
    }
}
