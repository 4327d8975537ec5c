// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.GeneratedCall;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import io.github.ogplocal.examples.benchmarks.PlainSmart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with rules written as lambdas, asked for one item at a time. */
final class EasyRulesPeer {
    private static final String ITEM = "item";

    private EasyRulesPeer() {}

    /** The first rule that applies decides; repeated municipalities are found and regions ranked in Java. */
    static Decider<Result> of(List<File> files) {
        Rules rules = new Rules(
                EasyRulesPeer.<ApplicationFact>rule(
                        "not filed by an authority",
                        1,
                        fact -> !fact.isAuthority(),
                        fact -> fact.setDecision(Decision.INADMISSIBLE)),
                EasyRulesPeer.<ApplicationFact>rule(
                        "municipality has filed before",
                        2,
                        ApplicationFact::isRepeated,
                        fact -> fact.setDecision(Decision.INADMISSIBLE)),
                EasyRulesPeer.<ApplicationFact>rule(
                        "below the threshold",
                        3,
                        fact -> {
                            fact.setTwelfths(fact.total());
                            return fact.getTwelfths() < GeneratedCall.THRESHOLD_TWELFTHS;
                        },
                        fact -> fact.setDecision(Decision.BELOW_THRESHOLD)),
                EasyRulesPeer.<ApplicationFact>rule(
                        "reaches the threshold", 4, fact -> true, fact -> fact.setDecision(Decision.NOT_SELECTED)));
        RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        return () -> OneByOne.select(files, fact -> {
            Facts facts = new Facts();
            facts.put(ITEM, fact);
            engine.fire(rules, facts);
        });
    }

    /** Every rule that applies says what is missing or wrong. */
    static Decider<PlainSmart.Result> smart(List<PlainSmart.Proposal> proposals) {
        Rules rules = new Rules(
                EasyRulesPeer.<ProposalFact>rule(
                        "no problem", 1, fact -> fact.getProblem().isEmpty(), ProposalFact::notSpecific),
                EasyRulesPeer.<ProposalFact>rule(
                        "no activity", 2, fact -> fact.getActivities() == 0, ProposalFact::notSpecific),
                EasyRulesPeer.<ProposalFact>rule(
                        "no result", 3, fact -> fact.getResults() == 0, ProposalFact::notSpecific),
                EasyRulesPeer.<ProposalFact>rule(
                        "no stage", 4, fact -> fact.getStages() == 0, ProposalFact::notMeasurable),
                EasyRulesPeer.<ProposalFact>rule(
                        "nobody responsible", 5, fact -> fact.getResponsible().isEmpty(), ProposalFact::notAnswerable),
                EasyRulesPeer.<ProposalFact>rule(
                        "support not determined",
                        6,
                        fact -> fact.getSupporting() == 0 && !fact.isAlone(),
                        ProposalFact::notAnswerable),
                EasyRulesPeer.<ProposalFact>rule(
                        "no value that counts", 7, fact -> !fact.isValued(), ProposalFact::relevanceOpen),
                EasyRulesPeer.<ProposalFact>rule("not dated", 8, fact -> !fact.isDated(), ProposalFact::timeOpen),
                EasyRulesPeer.<ProposalFact>rule("too long", 9, ProposalFact::isTooLong, ProposalFact::notTimeBound),
                EasyRulesPeer.<ProposalFact>rule(
                        "stage outside", 10, ProposalFact::isOutside, ProposalFact::notTimeBound),
                EasyRulesPeer.<ProposalFact>rule(
                        "no change expected", 11, fact -> fact.getChange().isEmpty(), ProposalFact::impactOpen));
        RulesEngine engine = new DefaultRulesEngine();
        return () -> {
            List<PlainSmart.Result> results = new ArrayList<>(proposals.size());
            for (PlainSmart.Proposal proposal : proposals) {
                ProposalFact fact = new ProposalFact(proposal);
                Facts facts = new Facts();
                facts.put(ITEM, fact);
                engine.fire(rules, facts);
                results.add(fact.result());
            }
            return results;
        };
    }

    private static <T> Rule rule(String name, int priority, Predicate<T> when, Consumer<T> then) {
        return new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> when.test(facts.<T>get(ITEM)))
                .then(facts -> then.accept(facts.<T>get(ITEM)))
                .build();
    }
}
