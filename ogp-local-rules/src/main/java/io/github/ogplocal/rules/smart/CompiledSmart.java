// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import java.util.List;

/** A procedure without faults, ready to judge. Immutable. */
final class CompiledSmart {
    final SmartProcedure procedure;
    final RuleSet<SmartRule> rules;
    final CompiledTest[] tests;
    final SmartConclusionRule.Conclusion conclusion;
    final RuleInfo conclusionInfo;
    final Reason[] conclusions;
    /** The number of the test on which the others wait; -1 when there is none. */
    final int gate;

    /** One test. */
    static final class CompiledTest {
        final SmartTest test;
        final SmartCheckRule.Check[] checks;
        final RuleInfo[] checkInfos;
        final SmartOpinionRule.Asks asks;
        final SmartOpinionRule.Poll poll;
        final RuleInfo pollInfo;
        final boolean graded;
        final OpinionCount nobody;

        CompiledTest(SmartTest test, RuleSet<SmartRule> rules) {
            this.test = test;
            List<RuleUse> uses = test.getChecks().uses();
            checks = new SmartCheckRule.Check[uses.size()];
            checkInfos = new RuleInfo[uses.size()];
            for (int i = 0; i < checks.length; i++) {
                SmartCheckRule rule = (SmartCheckRule) rules.get(uses.get(i).rule());
                checks[i] = rule.compile(uses.get(i).settings());
                checkInfos[i] = rule.info();
            }
            SmartOpinionRule rule =
                    (SmartOpinionRule) rules.get(test.getOpinions().rule());
            asks = rule.asks();
            poll = rule.compile(test.getOpinions().settings(), test.getGrades());
            pollInfo = rule.info();
            graded = !test.getGrades().isEmpty();
            nobody = OpinionCount.none(test.getGrades().size());
        }

        /** What the checks say together: one that is not met decides, then one that cannot say. */
        Verdict structure(SmartSubject subject, SmartContext context) {
            Verdict all = Verdict.MET;
            for (SmartCheckRule.Check check : checks) {
                Verdict verdict = check.judge(subject, context).verdict();
                if (verdict == Verdict.NOT_MET) {
                    return Verdict.NOT_MET;
                }
                if (verdict == Verdict.NOT_ASSESSABLE) {
                    all = Verdict.NOT_ASSESSABLE;
                }
            }
            return all;
        }

        /** The state of the test as {@link Standings} writes it. */
        byte judge(SmartSubject subject, SmartContext context, OpinionCount opinions) {
            Verdict structure = structure(subject, context);
            if (structure == Verdict.NOT_MET) {
                return graded ? Standings.NOT_ASSESSABLE : Standings.NOT_MET;
            }
            if (asks == SmartOpinionRule.Asks.NOTHING) {
                return Standings.of(structure);
            }
            if (structure == Verdict.NOT_ASSESSABLE && !poll.settlesOpenStructure()) {
                return Standings.NOT_ASSESSABLE;
            }
            Verdict verdict = poll.judge(opinions).verdict();
            if (!graded) {
                return Standings.of(verdict);
            }
            return verdict == Verdict.MET ? Standings.ofGrade(poll.grade(opinions)) : Standings.NOT_ASSESSABLE;
        }
    }

    CompiledSmart(SmartProcedure procedure, RuleSet<SmartRule> rules) {
        this.procedure = procedure;
        this.rules = rules;
        tests = procedure.getTests().stream()
                .map(test -> new CompiledTest(test, rules))
                .toArray(CompiledTest[]::new);
        SmartConclusionRule rule =
                (SmartConclusionRule) rules.get(procedure.getConclusion().rule());
        conclusion = rule.compile(procedure.getConclusion().settings(), procedure);
        conclusionInfo = rule.info();
        conclusions = conclusionInfo.getReasons().toArray(new Reason[0]);
        gate = conclusion.gate().orElse(-1);
    }
}
