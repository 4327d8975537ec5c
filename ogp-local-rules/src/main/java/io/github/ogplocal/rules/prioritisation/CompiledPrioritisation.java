// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A procedure without faults, with its rules compiled. */
final class CompiledPrioritisation {
    /** A compiled rule with its description. */
    record Compiled<T>(RuleInfo info, T rule) {}

    final PrioritisationProcedure procedure;
    final RuleSet<PrioritisationRule> rules;
    final RuleInfo limitInfo;
    final Limit limit;
    final List<Compiled<AdmissionRule.Admission>> admission = new ArrayList<>();
    final @Nullable Compiled<RatingRule.Scheme> ratings;
    final RuleInfo choice;
    /** One of the two is null. */
    final MethodRule.@Nullable Method method;

    final RecordRule.@Nullable Recorded recorded;
    final List<Compiled<CompletionRule.Completion>> completions = new ArrayList<>();
    final List<Compiled<TieKeyRule.TieKey>> keys = new ArrayList<>();
    final Compiled<OpenTieRule.OpenTies> openTies;

    CompiledPrioritisation(PrioritisationProcedure procedure, RuleSet<PrioritisationRule> rules) {
        this.procedure = procedure;
        this.rules = rules;
        LimitRule limiting = rule(procedure.getLimit(), LimitRule.class);
        this.limitInfo = limiting.info();
        this.limit = limiting.compile(context(procedure.getLimit(), "/limit"));
        chain(
                procedure.getAdmission(),
                "/admission",
                AdmissionRule.class,
                (rule, context) -> admission.add(new Compiled<>(rule.info(), rule.compile(context))));
        this.ratings = procedure
                .getRatings()
                .map(use -> {
                    RatingRule rating = rule(use, RatingRule.class);
                    return new Compiled<>(rating.info(), rating.compile(context(use, "/ratings")));
                })
                .orElse(null);
        ChoiceRule chooser = rule(procedure.getMethod(), ChoiceRule.class);
        this.choice = chooser.info();
        this.method = chooser instanceof MethodRule computing
                ? computing.compile(procedure.getMethod().settings())
                : null;
        this.recorded =
                chooser instanceof RecordRule record ? record.compile(context(procedure.getMethod(), "/method")) : null;
        chain(
                procedure.getCompletions(),
                "/completions",
                CompletionRule.class,
                (rule, context) -> completions.add(new Compiled<>(rule.info(), rule.compile(context.settings()))));
        chain(
                procedure.getTieBreaks(),
                "/tieBreaks",
                TieKeyRule.class,
                (rule, context) -> keys.add(new Compiled<>(rule.info(), rule.compile(context))));
        OpenTieRule open = rule(procedure.getOpenTies(), OpenTieRule.class);
        this.openTies = new Compiled<>(open.info(), open.compile(context(procedure.getOpenTies(), "/openTies")));
    }

    /** Whether any key needs something. */
    boolean hasKey(TieKeyRule.Needs needs) {
        return keys.stream().anyMatch(key -> key.rule().needs() == needs);
    }

    /** Whether what is chosen comes in no order: a committee's decision tells which, not which first. */
    boolean isUnordered() {
        return recorded != null && recorded.basis() == RecordRule.Basis.DECISION;
    }

    /** What a draw's pool must be for. */
    String purpose() {
        return procedure.getId() + "@" + procedure.getRevision();
    }

    private interface Adder<R> {
        void add(R rule, PrioritisationContext context);
    }

    private <R extends PrioritisationRule> void chain(RuleChain chain, String pointer, Class<R> kind, Adder<R> adder) {
        for (int i = 0; i < chain.uses().size(); i++) {
            RuleUse use = chain.uses().get(i);
            adder.add(rule(use, kind), context(use, pointer + "/" + i));
        }
    }

    private <R extends PrioritisationRule> R rule(RuleUse use, Class<R> kind) {
        return kind.cast(rules.get(use.rule()));
    }

    private PrioritisationContext context(RuleUse use, String pointer) {
        return new PrioritisationContext(use.settings(), pointer, procedure);
    }
}
